/** What an entry says stands where it belongs, under the heading that is its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dist, getPage, pages } from './built-site.ts';
import { books, parts, sections, siteSlug, studies, terms } from './content-files.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const getTexts = (elements: Iterable<Element> | undefined) => [...(elements ?? [])].map((e) => toPlain(e.textContent));
const getOwn = ({ part, id }: { part: string; id: string }) => getPage(`/${part}/${id}/`).document;
const home = getPage('/').document;
const inOrder = sections.toSorted((a, b) => a.part.localeCompare(b.part) || a.order - b.order);

test.for(sections)('the page of $id says its limits, and asks all its questions', (section) => {
  const heading = getOwn(section).getElementById(`${section.id}-limits`);
  expect(toPlain(heading?.nextElementSibling?.textContent)).toBe(section.limits);
  expect(getTexts(getOwn(section).querySelectorAll('.questions li'))).toEqual(section.questions);
});

test.for(['/', '/booklet/'])('%s gives the idea and the questions of each section', (path) => {
  const shown = sections.map(({ id }) => {
    const box = getPage(path).document.getElementById(id)?.closest('section');
    return [toPlain(box?.querySelector('.idea')?.textContent), getTexts(box?.querySelectorAll('.questions li'))];
  });
  expect(shown).toEqual(sections.map(({ idea, questions }) => [idea, questions]));
});

test.for(parts.map(({ id }) => id))('/%s/ gives the title and the idea of each of its sections', (part) => {
  const items = [...getPage(`/${part}/`).document.querySelectorAll('.section-list > li')];
  const shown = items.map((item) => getTexts(item.querySelectorAll('h2, h2 ~ p')).slice(0, 2));
  const own = inOrder.filter((section) => section.part === part);
  expect(shown).toEqual(own.map(({ title, idea }) => [title, idea]));
});

test('the first voice of each section leads to it in the article', () => {
  const links = [...home.querySelectorAll('.overview th a')].map((link) => [
    toPlain(link.querySelector('i')?.textContent),
    link.getAttribute('href'),
  ]);
  expect(links).toEqual(inOrder.map(({ id, voices }) => [`“${voices[0] ?? ''}”`, `/#${id}`]));
});

test('a section has the same emblem wherever it stands, and no two have one', () => {
  const draw = (emblem: Element | null | undefined) => [emblem?.getAttribute('viewBox'), emblem?.innerHTML].join();
  const ofPages = sections.map((section) => draw(getOwn(section).querySelector('.section-top .emblem')));
  const ofArticle = sections.map(({ id }) =>
    draw(home.getElementById(id)?.closest('section')?.querySelector('.emblem')),
  );
  expect(ofPages).toEqual(ofArticle);
  expect(new Set(ofPages).size).toBe(sections.length);
});

test('the glossary gives each term its own meaning', () => {
  const document = getPage('/glossary/').document;
  const shown = terms.map(({ id }) => {
    const entry = document.getElementById(id);
    const meaning = entry?.querySelector('dfn')?.closest('p')?.nextElementSibling?.cloneNode(true) as
      Element | undefined;
    meaning?.querySelector('.citations')?.remove();
    return [toPlain(entry?.querySelector('dfn')?.textContent), toPlain(meaning?.textContent)];
  });
  expect(shown).toEqual(terms.map(({ term, definition }) => [term, definition]));
});

test.for(books)('the card of the book “$title” says who wrote and who published it', (book) => {
  const section = sections.find(({ id }) => id === book.section);
  const card = section && getOwn(section).querySelector('.book-card');
  expect(toPlain(card?.querySelector('cite')?.textContent)).toBe(`${book.title}: ${book.subtitle}`);
  expect(toPlain(card?.querySelector('.book-facts')?.textContent)).toContain(
    `${book.authors.join(' and ')}. ${book.publisher}, ${book.year}. ISBN ${book.isbn} (${book.format}). ${book.note}`,
  );
  expect(card?.querySelector('.book-facts a')?.getAttribute('href')).toBe(book.url);
});

test('the table of studies says under each heading what belongs there', () => {
  const table = getPage('/evidence/').document.querySelector('.study-table');
  expect(getTexts(table?.querySelectorAll('thead th'))).toEqual([
    'Study',
    'Who',
    'What was found',
    'What it cannot tell',
  ]);
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) {
    const key = row.querySelector('th a')?.getAttribute('href')?.split('#')[1];
    const study = studies.find(({ id }) => id === key);
    const [, , found, limits] = getTexts(row.children);
    for (const sample of study?.samples ?? []) expect(found, key).toContain(sample.found);
    expect(limits, key).toContain(study?.cannotTell ?? study?.samples[0]?.cannotTell);
  }
});

test('the EPUB has the sections in the order of the article', () => {
  const navigation = strFromU8(
    unzipSync(readFileSync(join(dist, `${siteSlug}.epub`)))['EPUB/nav.xhtml'] ?? new Uint8Array(),
  );
  const titles = [...navigation.matchAll(/<a href="([\w-]+)\.xhtml">([^<]+)</g)].map(([, id, title]) => [id, title]);
  expect(titles.filter(([id]) => sections.some((section) => section.id === id))).toEqual(
    inOrder.map(({ id, title }) => [id, title]),
  );
});

test.for(pages)('$path leads at its foot to every page, by its name', ({ document }) => {
  const links = [...document.querySelectorAll('.site-footer nav a')];
  expect(links.map((link) => `${link.textContent.trim()} ${link.getAttribute('href') ?? ''}`)).toEqual([
    'The article /',
    ...parts.map(({ id, title }) => `${title} /${id}/`),
    'Evidence /evidence/',
    'Claims /claims/',
    'Topics /topics/',
    'Glossary /glossary/',
    'People quoted /experts/',
    'References /references/',
    'Support /support/',
    'About /about/',
    'Take it along /about/#take-it-along',
    'Colophon /colophon/',
  ]);
});
