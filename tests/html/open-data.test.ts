/** The evidence as data: whoever has the files alone can read them, and reach every verdict. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { files, getPage, pages } from './built-site.ts';
import {
  findDescriptorFaults,
  findRowFaults,
  parseTable,
  readData,
  type Descriptor,
  type Row,
} from './data-package.ts';
import { references, siteAddress, studies } from './content-files.ts';
import { reckonByHand, type CodeRow, type Outcome } from './rule-by-hand.ts';

const descriptor = JSON.parse(readData('datapackage.json')) as Descriptor;
const tables = descriptor.resources.flatMap(({ name, path, schema }) =>
  schema === undefined ? [] : [{ name, schema, rows: parseTable(readData(path), schema) }],
);
const getRows = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
const codes = getRows('data') as unknown as CodeRow[];
const claims = getRows('claims') as unknown as ({ claim: string } & Outcome)[];

test('the descriptor is a Data Package by the official profile, which would say what is wrong', () => {
  expect(findDescriptorFaults(descriptor)).toEqual([]);
  const [table, ...others] = descriptor.resources;
  const misnamed = { ...table, schema: { fields: [{ name: 'claim', type: 'text' }] } };
  expect(findDescriptorFaults({ ...descriptor, resources: [misnamed, ...others] })).toContainEqual(
    '/resources/0/schema/fields/0/type must be equal to one of the allowed values',
  );
  expect(findDescriptorFaults({ ...descriptor, licenses: [{}] })).not.toEqual([]);
});

test('the descriptor names every file there is beside it, and no other', () => {
  const beside = files.filter((file) => /^evidence\/.+\.(csv|json)$/.test(file));
  const named = descriptor.resources.map(({ path }) => `evidence/${path}`);
  expect(beside.toSorted()).toEqual([...named, 'evidence/datapackage.json'].toSorted());
});

test('the descriptor says what every column means, under what licence and of which day', () => {
  const fields = tables.flatMap(({ schema }) => schema.fields);
  expect(fields.filter(({ title, description }) => !title || !/\.$/.test(description))).toEqual([]);
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  expect(descriptor.version).toMatch(/^20\d\d\.[1-9]\d?\.[1-9]\d?$/);
  expect(descriptor.homepage).toBe(`${siteAddress}/evidence/`);
});

describe.for(tables)('the table $name', ({ schema, rows }) => {
  test('holds nothing but what its schema allows', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(findRowFaults(schema, rows)).toEqual([]);
  });

  test('is refused by its schema where a value is wrong, missing or too much', () => {
    const [first = {}] = rows;
    const firstEnum = schema.fields.find(({ constraints }) => constraints?.enum)?.name ?? '';
    expect(findRowFaults(schema, [{ ...first, [firstEnum]: 'perhaps' }])).not.toEqual([]);
    expect(findRowFaults(schema, [{ ...first, claim: null }])).not.toEqual([]);
    expect(findRowFaults(schema, [{ ...first, more: 'x' }])).not.toEqual([]);
  });

  test('has no row twice, and names no claim that there is not', () => {
    const unique = schema.fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
    for (const key of [...unique, ...(schema.uniqueKeys ?? []), ...(schema.primaryKey ? [schema.primaryKey] : [])]) {
      const values = rows.map((row) => JSON.stringify(key.map((name) => row[name])));
      expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
    }
    for (const { fields, reference } of schema.foreignKeys) {
      const known = getRows(reference.resource).map((row) => row[reference.fields[0]]);
      const used = rows.flatMap((row) => row[fields[0]] ?? []);
      expect(used.filter((value) => !known.includes(value))).toEqual([]);
    }
  });
});

test('the JSON holds the same two tables', () => {
  const json = JSON.parse(readData('data.json')) as { codes: Row[]; claims: Row[] };
  expect(json.codes).toEqual(codes);
  expect(json.claims).toEqual(claims);
});

test('every code of every study is a row, with the group of its sample', () => {
  const written = studies.flatMap(({ id, samples }) =>
    samples.flatMap(({ cohort = id, codes: own = [] }) =>
      own.map(({ claim, bearing }) => [claim, id, cohort, bearing].join(' ')),
    ),
  );
  const rows = (codes as unknown as Row[]).map(({ claim, work, group, bearing }) =>
    [claim, work, group, bearing].join(' '),
  );
  expect(rows.toSorted()).toEqual(written.toSorted());
});

test('a row names its work as the list of references does', () => {
  const dois = new Map(references.map(({ id, DOI }) => [id, DOI ?? null]));
  const rows = codes as unknown as Row[];
  expect(rows.filter(({ work, doi }) => dois.get(String(work)) !== doi)).toEqual([]);
  expect(rows.find(({ work }) => work === 'moran2020')?.['citation']).toBe('Moran et al., 2020');
  expect(descriptor.sources).toHaveLength(new Set(rows.map(({ work }) => work)).size);
});

test.for(claims)('$claim: the words of the rule and the rows alone lead to its verdict', ({ claim, ...row }) => {
  const { verdict, certainty, why_mixed } = row;
  expect(reckonByHand(codes.filter((code) => code.claim === claim))).toEqual({ verdict, certainty, why_mixed });
});

test('another coding would be found out', () => {
  const flipped = codes.map((code) => (code.bearing === 'for' ? { ...code, bearing: 'against' as const } : code));
  const moved = claims.filter(
    ({ claim, verdict }) => reckonByHand(flipped.filter((code) => code.claim === claim)).verdict !== verdict,
  );
  expect(moved.length).toBeGreaterThan(20);
});

test('the page of evidence leads to each file, and describes the data to search engines', () => {
  const page = getPage('/evidence/');
  const section = page.document.getElementById('open-data')?.closest('section');
  const linked = [...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  const graph = JSON.parse(page.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as {
    '@graph': { '@type': string; version?: string; distribution?: { contentUrl: string }[] }[];
  };
  const dataset = graph['@graph'].find((node) => node['@type'] === 'Dataset');
  expect(dataset?.version).toBe(descriptor.version);
  const downloads = dataset?.distribution?.map(({ contentUrl }) => new URL(contentUrl).pathname) ?? [];
  expect(downloads).toHaveLength(4);
  expect(downloads.filter((path) => !linked.includes(path) || !files.includes(path.slice(1)))).toEqual([]);
  expect(pages.filter(({ html }) => html.includes('"Dataset"')).map(({ path }) => path)).toEqual(['/evidence/']);
});

test('the data are cited with their version', () => {
  const { document } = getPage('/evidence/');
  const citations = document.getElementById('open-data')?.closest('section')?.querySelectorAll('.cite-this pre');
  const texts = [...(citations ?? [])].map((element) => element.textContent);
  expect(texts).toHaveLength(6);
  expect(
    texts.filter((text) => !text.includes(descriptor.version) && !text.startsWith('Why We Go Back. 2026.')),
  ).toEqual([]);
});

test('the lines of code on the page about the site reckon every verdict', async () => {
  const [code, ...others] = getPage('/about/').document.querySelectorAll(
    'section[aria-labelledby="verdicts"] pre code',
  );
  expect(others).toEqual([]);
  const said: unknown[][] = [];
  await runInNewContext(`(async () => {${code?.textContent ?? ''}})()`, {
    fetch: (path: string) => Promise.resolve(new Response(readData(path.replace('../evidence/', '')))),
    console: { log: (...words: unknown[]) => said.push(words) },
  });
  expect(said).toEqual(claims.map(({ claim, verdict }) => [claim, verdict, true]));
});
