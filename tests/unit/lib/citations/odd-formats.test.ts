/** Works of every type, with every odd name and date, as reference managers read them: by programs that others wrote. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { formatList } from '../../../../src/lib/citations/formats.ts';
import { toContextObject } from '../../../../src/lib/citations/context-object.ts';
import { findFullTextLink } from '../../../../src/lib/citations/full-text-link.ts';
import { toCitedWork, toFullWork } from '../../../../src/lib/structured-data/works.ts';
import { getProgram, isMissing } from '../../../programs.ts';
import { oddWorks, typedWorks } from './odd-works.ts';

const works = [...typedWorks, ...oddWorks];
const ris = formatList(works, 'RIS');
const bibtex = formatList(works, 'BibTeX');
const folder = mkdtempSync(join(tmpdir(), 'works-'));

/** The lines of one work. */
const getRis = (id: string) =>
  ris
    .split('\nER  - ')
    .map((record) => record.trim().split('\n'))
    .find((lines) => lines.includes(`ID  - ${id}`)) ?? [];

/** The fields of one work, by name. */
const getBibtex = (id: string) => {
  const entry = new RegExp(`@\\w+\\{${id},[^]*?\n\\}`).exec(bibtex)?.[0] ?? '';
  return Object.fromEntries([...entry.matchAll(/^\t(\w+) = \{(.*)\},$/gm)].map(([, field, value]) => [field, value]));
};

const run = (program: string, input: string, ...options: string[]) => {
  const { stdout, stderr, status } = spawnSync(program, options, { input, encoding: 'utf8', maxBuffer: 1e8 });
  expect([status, stderr.replace(/^.*Processed.*$/m, '').trim()]).toEqual([0, '']);
  return stdout;
};

const facts = { container: 'Lines & signs', publisher: 'Harbour & Press' };

test('the BibTeX is read without an error, and holds every work with its names', () => {
  const { entries, errors } = new BibLatexParser(bibtex, { processUnknown: true }).parse();
  expect(errors).toEqual([]);
  expect(Object.values(entries).map(({ entry_key: key }) => key)).toEqual(works.map(({ id }) => id));
  expect(
    typedWorks.map(({ id }) => getBibtex(id)).filter(({ author }) => author !== 'Ash, Bo and {Harbour \\& Sons}'),
  ).toEqual([]);
  expect(typedWorks.map(({ id }) => getBibtex(id)).filter(({ translator }) => translator !== 'Oak, Di')).toEqual([]);
});

/** Pandoc counts seasons on after the months. */
const toRead = (issued: (typeof works)[number]['issued']) =>
  issued?.season === undefined ? issued?.['date-parts'][0] : [...(issued['date-parts'][0] ?? []), 20 + issued.season];

test.skipIf(isMissing('pandoc'))(
  'pandoc reads the BibTeX with the title, the day and the place that the CSL-JSON has',
  () => {
    const file = join(folder, 'works.bib');
    writeFileSync(file, bibtex);
    const read = JSON.parse(run(getProgram('pandoc'), '', file, '--from', 'biblatex', '--to', 'csljson')) as Record<
      string,
      unknown
    >[];
    const byId = new Map(read.map((work) => [work['id'], work]));
    expect(byId.size).toBe(works.length);
    const lost = works.filter(({ id, issued, title, DOI, URL }) => {
      const work = byId.get(id) ?? {};
      const [day] = (work['issued'] as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts'] ?? [];
      const plain = (text: unknown) =>
        String(text)
          .replaceAll(/<[^>]*>|[“”‘’"']/g, '')
          .toLowerCase();
      return (
        JSON.stringify(day) !== JSON.stringify(toRead(issued)) ||
        plain(work['title']) !== plain(title) ||
        work['DOI'] !== DOI ||
        (DOI === undefined && work['URL'] !== URL)
      );
    });
    expect(lost.map(({ id }) => [id, byId.get(id)])).toEqual([]);
  },
);

test('BibTeX escapes what LaTeX takes for commands in texts, and nothing in a DOI', () => {
  expect(getBibtex('ash1996')).toMatchObject({
    title: String.raw`Loss \& 5\% of \textit{in vivo} {CO}\textsubscript{2}: a\_b \#1 \{x\} \textasciitilde{}y\textasciicircum{}z \$3 \textbackslash{}n`,
    journal: String.raw`Lines \& signs`,
    doi: '10.1002/(SICI)1097-4679(199604)52:2<171::AID-JCLP7>3.0.CO;2-#',
    pages: '171--179',
  });
});

test.for([
  ['kolk2001', { author: 'van der Kolk, Bessel A.' }, 'AU  - van der Kolk, Bessel A.'],
  ['beauvoir1949', { author: 'de Beauvoir, Simone' }, 'AU  - de Beauvoir, Simone'],
  ['lew2007', { author: 'Lew, Jr., Gary W.' }, 'AU  - Lew, Gary W., Jr.'],
  ['who2021', { author: '{World Health Organization}' }, 'AU  - World Health Organization'],
  ['office2022', { author: '{Office for Calls and Lines}' }, 'AU  - Office for Calls and Lines'],
  ['calls2003', { editor: 'Ash, Bo' }, 'A2  - Ash, Bo'],
  ['ashinpress', { pubstate: 'in press' }, 'PY  - in press'],
  ['ash2011', { year: '2011', date: '2011/2013' }, 'PY  - 2011'],
  ['ash2019', { date: '2019-21' }, 'DA  - 2019///Spring'],
  ['ash1900', { date: '1900~' }, 'PY  - 1900'],
  ['ash1953', { origdate: '1900', month: '3' }, 'OP  - 1900'],
  [
    'ash1998',
    {
      note: String.raw`Retracted on 4 March 2001: https://doi.org/10.1000/notice\%231; Corrected in 1999: https://ash.example/corrected`,
    },
    'N1  - Retracted on 4 March 2001: https://doi.org/10.1000/notice%231; Corrected in 1999: https://ash.example/corrected',
  ],
] as const)('%s keeps what is odd in it, in BibTeX and in RIS', ([id, fields, line]) => {
  expect(getBibtex(id)).toMatchObject(fields);
  expect(getRis(id)).toContain(line);
});

test('a work without a date has none in any format', () => {
  expect(Object.keys(getBibtex('ashnd'))).not.toEqual(expect.arrayContaining(['year']));
  expect(getRis('ashnd').filter((line) => /^(?:PY|DA)/.test(line))).toEqual([]);
});

test('the RIS is read without an error, a value a line, with no marks in it', () => {
  const { entries, errors } = new RISParser(ris).parse();
  expect(errors).toEqual([]);
  expect(Object.keys(entries)).toHaveLength(works.length);
  expect(ris.split('\n').filter((line) => !/^[A-Z][A-Z0-9] {2}- ?/.test(line) || /<\/?i>|&amp;/.test(line))).toEqual(
    [],
  );
  expect(typedWorks.filter(({ id }) => !getRis(id).includes(`T2  - ${facts.container}`))).toEqual([]);
  expect(getRis('ash1900')).not.toContain('SP  - 5-9');
});

test.skipIf(isMissing('bibutils'))('bibutils knows every type in the RIS, but for data', () => {
  const { stderr, stdout } = spawnSync(getProgram('bibutils'), [], { input: ris, encoding: 'utf8' });
  expect(stdout + stderr).toContain(`Processed ${works.length} references.`);
  expect(
    (stdout + stderr).split('\n').filter((line) => line.includes('recognize') && !line.includes("'DATA'")),
  ).toEqual([]);
});

const toUrl = (path: string) => `https://site.example${path}`;

test('structured data names people whole and organisations as such, without marks, at addresses that are some', () => {
  const nodes = works.map((work) => toFullWork(work, toUrl) as unknown as Record<string, unknown>);
  expect(JSON.stringify(nodes)).not.toMatch(/<\/?i>|&amp;|undefined/);
  const creators = Object.fromEntries(nodes.map((node) => [String(node['@id']).split('#').at(-1), node['author']]));
  expect([creators['kolk2001'], creators['lew2007'], creators['who2021']]).toEqual([
    [{ '@type': 'Person', name: 'Bessel A. van der Kolk' }],
    [{ '@type': 'Person', name: 'Gary W. Lew Jr.' }],
    [{ '@type': 'Organization', name: 'World Health Organization' }],
  ]);
  const addresses = nodes.flatMap((node) => [node['sameAs'], node['url']].filter((value) => value !== undefined));
  expect(addresses.filter((address) => new URL(String(address)).href !== address)).toEqual([]);
});

test('structured data says of a work that it was retracted, wherever it is named', () => {
  const retracted = oddWorks.find(({ id }) => id === 'ash1998');
  expect(retracted && toCitedWork(retracted, toUrl)).toMatchObject({
    creativeWorkStatus: 'Retracted',
    correction: { datePublished: '2001-03-04', url: 'https://doi.org/10.1000/notice%231' },
  });
});

test('a search at Crossref and the description for Zotero have no marks', () => {
  const texts = works.flatMap((work) => [
    ...new URLSearchParams(toContextObject(work)).values(),
    findFullTextLink({ ...work, URL: undefined, DOI: undefined })?.path ?? '',
  ]);
  expect(texts.filter((text) => /<\/?(?:i|sub)>|%3Ci|&amp;|undefined/.test(text))).toEqual([]);
});
