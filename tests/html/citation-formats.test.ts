/** Downloads of the bibliography, and ways of citing a page: read back by parsers that had no part in writing them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser, CSLExporter, RISParser, type BibDB } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { dist, getPage, sectionPages } from './built-site.ts';
import { references } from './content-files.ts';

interface Work {
  id: string;
  title: string;
  author: { family?: string; 'non-dropping-particle'?: string }[];
  issued: { 'date-parts': (number | string)[][] };
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
      authors: work.author.map((name) => [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')),
      year: Number(work.issued['date-parts'][0]?.[0]),
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

const written = toFacts(references as unknown as Work[]);

test('the BibTeX list is read without an error, and holds every work under its key', () => {
  const { entries, errors } = new BibLatexParser(read('references.bib'), { processUnknown: true }).parse();
  expect(errors).toEqual([]);
  expect(
    toWorks(entries)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(references.map(({ id }) => id).toSorted());
  // The format has no place for the name of a blog.
  const inBibtex = written.map((facts) =>
    facts.container === 'sex and psychology' ? { ...facts, container: undefined } : facts,
  );
  expect(toFacts(toWorks(entries))).toEqual(inBibtex);
});

test('the RIS list is read without an error, and holds every work', () => {
  const { entries, errors } = new RISParser(read('references.ris')).parse();
  expect(errors).toEqual([]);
  expect(toFacts(toWorks(entries))).toEqual(written);
});

test('the RIS list breaks no line within a value', () => {
  const lines = read('references.ris').trim().split('\n');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- ?/.test(line))).toEqual([]);
});

test('the CSL-JSON list is what the content holds, without our own facts', () => {
  const bare = references
    .map((reference) => ({ ...reference, custom: undefined }))
    .map((work) => structuredClone(work));
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
    page.path === '/about/'
      ? 'https://whywegoback.example/'
      : page.document.querySelector('[rel="cite-as"]')?.getAttribute('href');
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
