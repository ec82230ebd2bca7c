import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addWorks, type AddedWork } from '../../../src/authoring/add-works.ts';
import { formatReference } from '../../../src/authoring/format-reference.ts';
import { makeKey } from '../../../src/authoring/make-key.ts';
import { parseWorks } from '../../../src/authoring/parse-works.ts';
import { findDoi } from '../../../src/authoring/to-reference.ts';
import { referenceSchema } from '../../../src/schemas/reference.ts';

const readExport = (name: string) => readFileSync(join(import.meta.dirname, 'exports', name), 'utf8');
const add = (text: string, only?: string) => addWorks(parseWorks(text), [], { isConfirmed: false, only });
const getReference = (work: AddedWork | undefined) =>
  JSON.parse(work?.files[0]?.text ?? '{}') as Record<string, unknown>;

describe('a work is read from', () => {
  test('Zotero’s CSL-JSON, cleaned', () => {
    const [work] = add(readExport('zotero.json')).added;
    expect(getReference(work)).toEqual({
      id: 'vanderkolk2014',
      type: 'article-journal',
      title: 'Parting & its <i>echoes</i>: p < .05',
      author: [
        { family: 'Kolk', given: 'Ada B.', 'non-dropping-particle': 'van der' },
        { family: 'Ángström-Løve', given: 'José' },
      ],
      issued: { 'date-parts': [[2014]] },
      'container-title': 'Journal of Invented Studies',
      volume: '5',
      issue: '2',
      page: '327-337',
      DOI: '10.5555/inv.2014.17',
      PMID: '12345678',
      PMCID: 'PMC1234567',
      custom: { unconfirmed: ['author', 'title', 'container-title', 'issued', 'DOI'] },
    });
    expect(work?.leftOut).toEqual(['abstract', 'accessed', 'ISSN', 'language', 'note', 'source', 'title-short', 'URL']);
  });

  test('Better CSL JSON, whose dates are texts', () => {
    const references = add(readExport('better.json')).added.map(getReference);
    expect(references.map(({ id, issued }) => [id, issued])).toEqual([
      ['moran2020', { 'date-parts': [[2020]] }],
      ['doe2019', { 'date-parts': [[2019]] }],
    ]);
    expect(references[1]).toMatchObject({ type: 'chapter', editor: [{ family: 'Roe', given: 'Al' }] });
  });

  test('Crossref, in the year in which it was printed', () => {
    expect(getReference(add(readExport('crossref.json')).added[0])).toMatchObject({
      id: 'doe2021',
      type: 'article-journal',
      title: 'Two endings',
      author: [{ family: 'Doe', given: 'Jo' }, { literal: 'The Endings Consortium' }],
      issued: { 'date-parts': [[2021]] },
      DOI: '10.5555/INV.2020.3',
    });
  });

  test('PubMed’s RIS, with the journal’s whole name', () => {
    expect(getReference(add(readExport('pubmed.ris')).added[0])).toMatchObject({
      id: 'doe2012',
      author: [
        { family: 'Doe', given: 'Jo A.' },
        { family: 'Roe', given: 'Al' },
      ],
      issued: { 'date-parts': [[2012]] },
      'container-title': 'Journal of invented studies',
      page: '101-117',
      URL: 'https://pubmed.ncbi.nlm.nih.gov/12345679',
    });
  });

  test('BibTeX, a group as one name', () => {
    expect(add(readExport('scholar.bib')).added.map(getReference)).toMatchObject([
      { id: 'doe2018', title: 'Love and DNA: Über alles', page: '1-22', publisher: 'Invented Press' },
      { id: 'world2016', type: 'book', author: [{ literal: 'World Health Organization' }], ISBN: '9781101475164' },
    ]);
  });

  test('a file that begins with a byte order mark and ends its lines as Windows does', () => {
    expect(add(`\uFEFF${readExport('pubmed.ris').replaceAll('\n', '\r\n')}`).added.map(({ key }) => key)).toEqual([
      'doe2012',
    ]);
  });
});

describe('what cannot be read is refused', () => {
  test.each([
    ['no export', 'A title, 2020', 'is neither BibTeX, RIS nor CSL-JSON. Export it as one of these.'],
    ['an empty file', '', 'is neither BibTeX, RIS nor CSL-JSON. Export it as one of these.'],
    ['a list without works', '[]', 'holds no works. Export them again.'],
    ['broken JSON', '[{]', /^cannot be read as JSON: .*position 2.* Export it again\.$/],
    ['other JSON', '{"a": 1}', /^is JSON, but no CSL-JSON/],
    ['null', '[null]', /^is JSON, but no CSL-JSON/],
    [
      'broken BibTeX',
      '@article{x, title={unclosed',
      /^cannot be read as BibTeX: .* Mend it there, or export it again\.$/,
    ],
    ['a work without a title', '[{"type": "book", "title": ""}]', /^has a work without a title/],
    [
      'a type that nobody knows',
      '[{"type": "poem", "title": "Roses"}]',
      /^has a work of the type "poem", “Roses”\. CSL knows article, /,
    ],
  ])('%s', (_name, text, message) => {
    expect(() => add(text)).toThrow(message);
  });
});

describe('a work that is there already is named and not added', () => {
  const there = [
    {
      file: 'content/references/moran2020.json',
      key: 'moran2020',
      doi: '10.1177/1474704920936916',
      title: 'Another',
      year: 2020,
    },
  ];

  test('by its DOI, in any capitals', () => {
    const { added, known } = addWorks(parseWorks(readExport('better.json')), there, { isConfirmed: false });
    expect(known).toEqual([{ title: 'The psychology of breakup sex', file: 'content/references/moran2020.json' }]);
    expect(added.map(({ key }) => key)).toEqual(['doe2019']);
  });

  test('by title and year, where it has no DOI', () => {
    const file = 'content/references/doe2019.json';
    const known = [{ file, key: 'doe2019', title: 'The Last Time', year: 2019 }];
    expect(addWorks(parseWorks(readExport('better.json')), known, { isConfirmed: false }).known).toEqual([
      { title: 'The last time', file },
    ]);
  });

  test('twice in one file', () => {
    const text = JSON.stringify([...JSON.parse(readExport('zotero.json')), ...JSON.parse(readExport('zotero.json'))]);
    expect(add(text)).toMatchObject({
      added: [{ key: 'vanderkolk2014' }],
      known: [{ file: 'content/references/vanderkolk2014.json' }],
    });
  });
});

test('a work without a year is added as what it is', () => {
  const text = (issued: unknown) =>
    JSON.stringify([{ type: 'book', title: 'Roses', author: [{ family: 'Doe' }], issued }]);
  expect(getReference(add(text({ literal: 'in press' })).added[0])).toMatchObject({
    id: 'doeinpress',
    status: 'in press',
  });
  expect(getReference(add(text({ 'date-parts': [[null]] })).added[0])).toMatchObject({ id: 'doend' });
});

test('one of several works is added by the name that the export or we give it', () => {
  expect(add(readExport('scholar.bib'), 'who2016').added.map(({ key }) => key)).toEqual(['world2016']);
  expect(add(readExport('scholar.bib'), 'world2016').added.map(({ key }) => key)).toEqual(['world2016']);
  expect(() => add(readExport('scholar.bib'), 'who2017')).toThrow(
    'has no work "who2017". It holds doe2018love, who2016.',
  );
});

test('what was said of a work after it had appeared is kept', () => {
  const updates = [
    { type: 'retraction', DOI: '10.5555/notice.1', updated: { 'date-parts': [[2021, 3, 4]] } },
    { type: 'addendum', DOI: '10.5555/notice.2', updated: { 'date-parts': [[2021]] } },
  ];
  const text = JSON.stringify({ type: 'book', title: 'Roses', issued: '2020', 'updated-by': updates });
  expect(getReference(add(text).added[0])).toMatchObject({
    custom: { retracted: { date: '2021-03-04', DOI: '10.5555/notice.1' } },
  });
});

test('what the DOI’s own service says is confirmed', () => {
  const [work] = addWorks(parseWorks(readExport('crossref.json')), [], { isConfirmed: true }).added;
  expect(getReference(work)).not.toHaveProperty('custom');
});

test('keys are name and year, and a letter where another work has the same', () => {
  expect(makeKey({ family: 'O’Hara' }, 2020, [])).toBe('ohara2020');
  expect(makeKey({ family: 'Łøvé-Strauß' }, 2020, [])).toBe('lovestrauss2020');
  expect(makeKey({ family: '山田' }, 2020, [])).toBe('work2020');
  expect(makeKey({ family: 'Davis' }, 2003, ['davis2003', 'davison2003'])).toBe('davis2003b');
  expect(makeKey({ family: 'Gross' }, 1998, ['gross1998a', 'gross1998b'])).toBe('gross1998c');
});

test.each([
  ['10.1177/1474704920936916', '10.1177/1474704920936916'],
  ['doi:10.1177/x.', '10.1177/x'],
  ['https://dx.doi.org/10.1002/%28SICI%291097%3A2', '10.1002/(SICI)1097:2'],
  ['moran2020', undefined],
])('a DOI is found in %s', (text, doi) => {
  expect(findDoi(text)).toBe(doi);
});

describe('the references that are there', () => {
  const root = join(import.meta.dirname, '../../..');
  const files = globSync('content/references/*.json', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );

  test('are written as a new one is', () => {
    expect(files.map((text) => formatReference(JSON.parse(text) as object))).toEqual(files);
  });

  test('keep their schema when they are added again', () => {
    const { added } = addWorks(
      files.map((text) => JSON.parse(text) as Record<string, unknown>),
      [],
      { isConfirmed: true },
    );
    expect(added).toHaveLength(files.length);
    expect(added.map(getReference).filter((work) => !referenceSchema.safeParse(work).success)).toEqual([]);
  });
});
