/** What is taken along holds its works, its sections and its quotations; what is counted is counted from its content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dist, getPage, getText } from '../html/built-site.ts';
import { experts, parts, references, sectionsInOrder, siteName, siteSlug } from '../html/content-files.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const chapters = Object.entries(unzipSync(readFileSync(join(dist, `${siteSlug}.epub`))));
const epub = chapters.map(([name, bytes]) => (name.endsWith('.xhtml') ? strFromU8(bytes) : '')).join('\n');
const getIds = (entries: { id: string }[]) => entries.map(({ id }) => id).toSorted();

test('the lists for reference managers have each of its works', () => {
  const bibtex = [...read('references.bib').matchAll(/^@\w+\{([^,]+),/gm)].map(([, key = '']) => ({ id: key }));
  const ris = [...read('references.ris').matchAll(/^ID {2}- (.+)$/gm)].map(([, key = '']) => ({ id: key }));
  for (const keys of [bibtex, ris, JSON.parse(read('references.json')) as { id: string }[]])
    expect(getIds(keys)).toEqual(getIds(references));
});

test('the EPUB, the file for language models, and the feeds name each of its sections', () => {
  const [atom, feed] = [
    read('feed.xml'),
    JSON.parse(read('feed.json')) as { title: string; items: { title: string }[] },
  ];
  const texts = [epub, read('llms-full.txt'), read('llms.txt'), atom];
  const lost = sectionsInOrder.filter(({ title }) => !texts.every((text) => text.includes(title)));
  expect(lost.map(({ id }) => id)).toEqual([]);
  expect(feed.title).toContain(siteName);
  expect(feed.items.map(({ title }) => title)).toEqual(
    expect.arrayContaining(sectionsInOrder.map(({ title }) => title)),
  );
});

test('both quotations travel with the EPUB, one with its source and its page', () => {
  expect(experts.filter(({ quotation }) => !epub.includes(quotation.words))).toEqual([]);
  expect(read('pulls/gift-and-giver/index.md')).toMatch(/Traced.*Corvane, 2015.*p\.\s41/);
});

test('sections are numbered within their part, three in one and four in the other', () => {
  const labels = sectionsInOrder.map(
    ({ part, id }) => getText(getPage(`/${part}/${id}/`), '.part-label').split(' · ')[0],
  );
  expect(labels).toEqual([
    ...['Pull 1 of 3', 'Pull 2 of 3', 'Pull 3 of 3'],
    ...['Payoff 1 of 4', 'Payoff 2 of 4', 'Payoff 3 of 4', 'Payoff 4 of 4'],
  ]);
  expect(parts.map(({ id }) => id)).toEqual(['pulls', 'payoffs']);
  expect(getText(getPage('/'))).toContain('Seven reasons');
});

test('a work that was taken back is called so where it is listed', () => {
  expect(getText(getPage('/references/'), '#kettering2014')).toContain('etracted');
});

test('a note of two paragraphs shows both, and is referred to twice', () => {
  const { document } = getPage('/pulls/guilt/');
  expect(document.querySelectorAll('[data-footnote-ref]')).toHaveLength(2);
  expect(document.querySelector('[id$="-fn-month"]')?.textContent).toMatch(/A month is not long[\s\S]*The authors say/);
});
