/** The article made for paper, where no link can be followed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, getPage, getText } from './built-site.ts';
import { references, sections } from './content-files.ts';

const booklet = getPage('/booklet/');
const { document } = booklet;
const entries = [...document.querySelectorAll('.booklet-references li')];
/** The keys of works by the words of their entries. */
const keys = new Map(
  [...getPage('/references/').document.querySelectorAll('.reference')].map((reference) => [
    reference.querySelector('.csl-entry')?.textContent.trim(),
    reference.id,
  ]),
);
const getKey = (entry: Element) => keys.get(entry.textContent.trim()) ?? '';
const listed = entries.map(getKey);

test('lists every work the article cites, each once and no other', () => {
  const links = [...document.querySelectorAll('main a[href^="/references/#"]')];
  const cited = new Set(links.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
  expect(cited.size).toBeGreaterThan(20);
  expect(listed.toSorted()).toEqual([...cited].toSorted());
});

test('spells out the DOI of each work that has one', () => {
  const wanted = references.filter(({ id, DOI }) => listed.includes(id) && DOI !== undefined);
  const missing = wanted.filter(
    ({ id, DOI }) => entries.find((entry) => getKey(entry) === id)?.textContent.includes(DOI ?? '-') !== true,
  );
  expect(wanted.length).toBeGreaterThan(10);
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('lists works in the order of the page of references', () => {
  const all = [...getPage('/references/').document.querySelectorAll('main [id]')].map(({ id }) => id);
  expect(listed).toEqual(all.filter((id) => listed.includes(id)));
});

test('holds every section, word for word as the article has it', () => {
  for (const { id } of sections) {
    const words = getText(booklet, `#${id}-description`);
    expect(words.length).toBeGreaterThan(500);
    expect(words).toBe(getText(getPage('/'), `#${id}-description`));
  }
});

test('has contents whose every link leads to a place in it', () => {
  const links = [...document.querySelectorAll('.side-nav a')].map((link) => link.getAttribute('href') ?? '');
  // The closing and the works cited, too.
  expect(links).toHaveLength(sections.length + 2);
  expect(links.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
});

test('gives each section its own title at the head of its pages', () => {
  const styles = readFileSync(join(dist, 'booklet.css'), 'utf8');
  const heads = [...styles.matchAll(/@page ([a-z-]+)\{@top-left\{content:"([^"]+)"/g)].map(([, id, title]) => [
    id,
    title,
  ]);
  expect(heads).toEqual(
    [...document.querySelectorAll('.side-nav a')].map((link) => [
      link.getAttribute('href')?.slice(1),
      link.textContent.trim(),
    ]),
  );
  expect(heads).toEqual(expect.arrayContaining(sections.map(({ id, title }) => [id, title])));
  const links = [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'));
  expect(links.at(-1)).toBe('/booklet.css');
});
