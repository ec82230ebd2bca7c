/** Downloads of the bibliography, and ways of citing a page: read back by parsers that had no part in writing them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser, CSLExporter, RISParser, type BibDB } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { curlPunctuation } from '../../src/schemas/typography.ts';
import { getProgram, isMissing } from '../programs.ts';
import { dist, getPage, sectionPages } from './built-site.ts';
import { references, siteAddress } from './content-files.ts';

interface Work {
  id: string;
  title: string;
  author?: { family?: string; literal?: string; 'non-dropping-particle'?: string }[];
  issued?: { 'date-parts'?: (number | string)[][] };
  DOI?: string;
  'container-title'?: string;
  volume?: string;
  issue?: string | undefined;
  page?: string;
  publisher?: string;
}

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
/** The parser reads a BibTeX number as something that CSL has no place for; it is the issue. */
const toWorks = (entries: BibDB) => {
  const works = new CSLExporter(entries, false, { useEntryKeys: true }).parse() as unknown as Record<string, Work>;
  const issues = Object.values(entries).map(({ entry_key: key, fields }) => {
    const [number] = (fields['number'] ?? []) as { text: string }[];
    return [key, number?.text] as const;
  });
  const issueByKey = new Map(issues);
  return Object.values(works).map((work) => ({ ...work, issue: work.issue ?? issueByKey.get(work.id) }));
};

/** What must survive any format. Formats disagree on capitals, dashes, and on days where a year is given. */
const toFacts = (works: Work[]) =>
  works
    .map((work) => ({
      title: toPlain(work.title),
      authors: (work.author ?? []).map(
        (name) => name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
      ),
      year: Number(work.issued?.['date-parts']?.[0]?.[0] ?? 0),
      container: toPlain(work['container-title']),
      doi: work.DOI,
      volume: work.volume,
      issue: work.issue,
      page: toPlain(work.page),
      publisher: work.publisher,
    }))
    .toSorted((a, b) => (`${a.title} ${a.year}` < `${b.title} ${b.year}` ? -1 : 1));

const toPlain = (text: string | undefined) =>
  text
    ?.toLowerCase()
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[–—-]+/g, '-');

/** The titles as print has them: with true quotation marks. */
const printed = references.map((reference) => ({ ...reference, title: curlPunctuation(reference.title) }));
const written = toFacts(printed as unknown as Work[]);

test('the BibTeX list is read without an error, and holds every work under its key', () => {
  const { entries, errors } = new BibLatexParser(read('references.bib'), { processUnknown: true }).parse();
  expect(errors).toEqual([]);
  expect(
    toWorks(entries)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(references.map(({ id }) => id).toSorted());
  // The name of a blog is how its posts are published.
  const inBibtex = written.map((facts) =>
    facts.container === 'sex and psychology' ? { ...facts, container: undefined } : facts,
  );
  expect(toFacts(toWorks(entries))).toEqual(inBibtex);
});

test('the RIS list is read without an error, and holds every work', () => {
  const { entries, errors } = new RISParser(read('references.ris')).parse();
  expect(errors).toEqual([]);
  // The parser writes first and last page, which are a line each, without a dash between them.
  const joined = written.map((facts) => ({ ...facts, page: facts.page?.replace('-', '') }));
  expect(toFacts(toWorks(entries))).toEqual(joined);
  const records = read('references.ris').split('ER  - ');
  const tagged = records.map(
    (record) => new Map([...record.matchAll(/^(\w\w) {2}- (.+)$/gm)].map(([, t, v]) => [t, v])),
  );
  expect(
    new Map(
      tagged.flatMap((tags) => (tags.has('EP') ? [[tags.get('ID'), `${tags.get('SP')}-${tags.get('EP')}`]] : [])),
    ),
  ).toEqual(new Map(references.flatMap(({ id, page }) => (page?.includes('-') ? [[id, page]] : []))));
});

/** Runs a program. @returns What it writes. @throws When it complains. */
function run(program: string, input: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, options, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
  return stdout + stderr;
}

test.skipIf(isMissing('pandoc'))('pandoc prints one list, whether from the BibTeX or from the CSL-JSON', () => {
  const print = (file: string) =>
    run(
      getProgram('pandoc'),
      '---\nnocite: "@*"\n---\n',
      ...['--citeproc', '--bibliography', join(dist, file), '--to', 'plain', '--wrap', 'none'],
    ).split('\n\n');
  const list = print('references.json');
  expect(list).toHaveLength(references.length);
  expect(print('references.bib')).toEqual(list);
  expect(list.filter((entry) => /<|&amp;|\\/.test(entry))).toEqual([]);
});

test.skipIf(isMissing('bibutils'))('bibutils knows the type of every work in the RIS list', () => {
  const said = run(getProgram('bibutils'), read('references.ris'));
  expect(said).toContain(`Processed ${references.length} references.`);
  expect(said).not.toContain('recognize');
});

test('the RIS list breaks no line within a value', () => {
  const lines = read('references.ris').trim().split('\n');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- ?/.test(line))).toEqual([]);
});

test('the CSL-JSON list is what the content holds, without our own facts', () => {
  const bare = printed.map((reference) => ({ ...reference, custom: undefined })).map((work) => structuredClone(work));
  const byId = (works: { id: string }[]) => works.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(JSON.parse(read('references.json')) as Work[])).toEqual(byId(JSON.parse(JSON.stringify(bare)) as Work[]));
});

const getCitations = ({ document }: { document: Document }) =>
  new Map(
    [...document.querySelectorAll('.cite-this > div')].map((box) => [
      box.querySelector('dt')?.textContent,
      box.querySelector('pre')?.textContent ?? '',
    ]),
  );

const cited = [...sectionPages, getPage('/about/')];

test.for(cited)('$path says how it is cited in six ways, each with its address', (page) => {
  const citations = getCitations(page);
  expect([...citations.keys()]).toEqual(['APA', 'MLA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON']);
  const address =
    page.path === '/about/' ? `${siteAddress}/` : page.document.querySelector('[rel="cite-as"]')?.getAttribute('href');
  expect([...citations.values()].filter((text) => !text.includes(address ?? 'no address'))).toEqual([]);
});

test.for(sectionPages)('$path: the three data formats hold the same', (page) => {
  const citations = getCitations(page);
  const title = page.document.querySelector('h1')?.textContent ?? '';
  const bibtex = toWorks(new BibLatexParser(citations.get('BibTeX') ?? '', { processUnknown: true }).parse().entries);
  const ris = toWorks(new RISParser(citations.get('RIS') ?? '').parse().entries);
  const [csl] = JSON.parse(citations.get('CSL-JSON') ?? '[]') as (Work & { URL: string })[];
  expect([bibtex[0]?.title, ris[0]?.title, csl?.title].map(toPlain)).toEqual(Array(3).fill(toPlain(title.trim())));
  expect(csl?.URL).toBe(page.document.querySelector('[rel="canonical"]')?.getAttribute('href'));
});

test('a page is cited under the address search engines know it by', () => {
  const differing = sectionPages.filter(
    ({ document }) =>
      document.querySelector('[rel="cite-as"]')?.getAttribute('href') !==
      document.querySelector('[rel="canonical"]')?.getAttribute('href'),
  );
  expect(differing).toEqual([]);
});
