/** Corrections: each page they concern shows them, in its text and its structured data, and no other page does. */
import { expect, test } from 'vitest';
import { getPage, pages, sectionPages, type BuiltPage } from './built-site.ts';
import { changes, sections, siteAddress } from './content-files.ts';
import { getGraph, type GraphNode } from './graph.ts';

const site = siteAddress;
const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const formatDay = (day: string) =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const corrections = changes.filter(({ kind }) => kind === 'correction');
/** The section's or page's id that a change names it by. */
const getId = ({ path }: BuiltPage) => (path === '/' ? 'article' : (path.split('/').at(-2) ?? ''));
const getOwn = (page: BuiltPage) => corrections.filter((change) => change.pages?.includes(getId(page)));
const getLines = ({ document }: BuiltPage) => [...document.querySelectorAll('main > .page-corrections li')];

test('there are corrections, and each concerns pages there are', () => {
  expect(corrections.length).toBeGreaterThan(0);
  const ids = new Set(pages.map(getId));
  expect(corrections.flatMap((change) => change.pages ?? []).filter((id) => !ids.has(id))).toEqual([]);
});

test.for(pages)('$path shows its corrections and no others', (page) => {
  const shown = getLines(page).map((line) => [
    toPlain(line.textContent),
    line.querySelector('a')?.getAttribute('href'),
  ]);
  const wanted = getOwn(page).map(({ id, date, summary }) => [
    `Corrected on ${formatDay(date)}: ${summary}`,
    `/about/#changes-${id}`,
  ]);
  expect(shown.toSorted()).toEqual(wanted.toSorted());
});

test.for(pages)('the structured data of $path has its corrections and no others', (page) => {
  const found = getGraph(page)
    .flatMap((node) => [node['correction'] ?? []].flat() as GraphNode[])
    .map((correction): GraphNode => ({ ...correction, text: toPlain(String(correction['text'])) }));
  const wanted = getOwn(page).map(({ id, date, summary }) => ({
    '@type': 'CorrectionComment',
    text: summary,
    datePublished: date,
    url: `${site}/about/#changes-${id}`,
  }));
  expect(found.toSorted((a, b) => String(a['url']).localeCompare(String(b['url'])))).toEqual(
    wanted.toSorted((a, b) => a.url.localeCompare(b.url)),
  );
});

test.for(sectionPages)(
  'the structured data of $path says that it was changed when it was last read through or corrected',
  (page) => {
    const section = sections.find(({ id }) => id === getId(page));
    const days = [section?.reviewed ?? '', ...getOwn(page).map(({ date }) => date)].toSorted();
    expect(getGraph(page)[0]?.['dateModified']).toBe(days.at(-1));
  },
);

test('a page corrected after it was read through was changed on that day', () => {
  const [own] = getGraph(getPage('/evidence/'));
  const days = corrections.filter((change) => change.pages?.includes('evidence')).map(({ date }) => date);
  expect(String(own?.['dateModified']) >= (days.toSorted().at(-1) ?? '9')).toBe(true);
});

test.for(corrections)('the correction $id stands among all changes, with the pages it concerns', (change) => {
  const item = getPage('/about/').document.getElementById(`changes-${change.id}`);
  expect(toPlain(item?.textContent)).toContain(`${formatDay(change.date)}. Correction. ${change.summary}`);
  expect(item?.querySelectorAll('a')).toHaveLength(change.pages?.length ?? 0);
});

test('a change that corrects nothing is called no correction', () => {
  const change = changes.find(({ kind, pages: ids }) => kind === 'change' && ids === undefined);
  const item = getPage('/about/').document.getElementById(`changes-${change?.id ?? ''}`);
  expect(toPlain(item?.textContent)).toBe(`${formatDay(change?.date ?? '')}. ${change?.summary ?? ''}`);
});
