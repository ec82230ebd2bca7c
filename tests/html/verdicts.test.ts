/** Each verdict, wherever it stands, is its entry's: in word and in shape. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import { dist, getPage } from './built-site.ts';
import { claims, experts, sections } from './content-files.ts';
import { readShape, verdictMarks } from './mark-shapes.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const getPath = ({ part, id }: { part: string; id: string }) => `/${part}/${id}/`;

/** A verdict as it stands before its sentence. */
const readVerdict = (verdict: Element | null | undefined) => [
  toPlain(verdict?.querySelector('strong')?.textContent),
  readShape(verdict?.querySelector('svg')),
  toPlain(verdict?.textContent),
];
const writeVerdict = ({ verdict, answer }: (typeof sections)[number]) => {
  const [word, shape] = verdictMarks[verdict];
  return [`${word}.`, shape, `${word}. ${answer}`];
};

test('the sections have more than one verdict, so that they can be told apart', () => {
  expect(new Set(sections.map(({ verdict }) => verdict)).size).toBeGreaterThan(2);
});

test.for(sections)('the page of $id gives its verdict', (section) => {
  const verdicts = [...getPage(getPath(section)).document.querySelectorAll('.verdict')];
  expect(verdicts.map(readVerdict)).toEqual([writeVerdict(section)]);
});

test.for(['/', '/booklet/'])('%s gives the verdict of each section', (path) => {
  const verdicts = sections.map(({ id }) =>
    readVerdict(getPage(path).document.querySelector(`[id="${id}-research"] .verdict`)),
  );
  expect(verdicts).toEqual(sections.map(writeVerdict));
});

test.for(['motivations', 'purposes'])('/%s/ gives the verdict of each of its sections, in a word', (part) => {
  const items = [...getPage(`/${part}/`).document.querySelectorAll('.section-list > li')];
  const shown = items.map((item) => [
    item.querySelector('h2')?.id,
    item.querySelector('a')?.getAttribute('href'),
    toPlain(item.querySelector('.section-verdict')?.textContent),
  ]);
  const own = sections.filter((section) => section.part === part).toSorted((a, b) => a.order - b.order);
  expect(shown).toEqual(own.map((section) => [section.id, getPath(section), verdictMarks[section.verdict][0]]));
});

test('the table of usual claims gives the verdict of each', () => {
  const rows = [...getPage('/evidence/').document.querySelectorAll('[aria-labelledby="claims"] tbody tr')];
  const shown = rows.map((row) => [
    toPlain(row.children[0]?.textContent),
    toPlain(row.querySelector('.verdict-word')?.textContent),
    readShape(row.querySelector('.verdict-word svg')),
  ]);
  expect(shown).toEqual(claims.map(({ claim, verdict }) => [claim, ...verdictMarks[verdict]]));
});

test.for(['/about/', '/colophon/'])('%s shows every verdict with its own shape', (path) => {
  const marks = [...getPage(path).document.querySelectorAll('li:has(> .verdict-shape), .verdict')].map(readVerdict);
  expect(marks.map(([word, shape]) => [word?.replace(/[.:]$/, ''), shape])).toEqual(Object.values(verdictMarks));
});

test('search knows each section by its part, its verdict and whom it quotes, in both of its indexes', () => {
  const wanted = sections.map(({ part, verdict, id }) => ({
    part: [part],
    verdict: [verdict],
    expert: experts.filter(({ quotation }) => String(quotation.section) === id).map((expert) => expert.id),
  }));
  const { records } = JSON.parse(read('search-records.json')) as SearchData;
  expect(sections.map((section) => records.find(({ path }) => path === getPath(section))?.facets)).toEqual(wanted);
  const fragments = globSync('pagefind/fragment/*', { cwd: dist }).map((file) => {
    const text = gunzipSync(readFileSync(join(dist, file))).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; filters: Record<string, string[]> };
  });
  const passages = sections.map((section) => fragments.find(({ url }) => url === getPath(section))?.filters);
  expect(passages.map((filters) => ({ expert: [], ...filters }))).toEqual(wanted);
});

test('each verdict travels with the Markdown of its section', () => {
  const lost = sections.filter(({ part, id, verdict, answer }) => {
    const text = read(`${part}/${id}/index.md`);
    return !text.includes(`\n**${verdictMarks[verdict][0]}.** ${answer}\n`);
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});
