/** The contents that every page has: those of the bar, and on a long page those beside the text. */
import { expect, test } from 'vitest';
import { getPage, pages, sectionPages } from './built-site.ts';
import { parts, sections } from './content-files.ts';

const longPages = ['/evidence/', '/about/', '/support/', '/glossary/', '/claims/', '/experts/', '/colophon/'];

const readLinks = (document: Document, selector: string) =>
  [...document.querySelectorAll(`${selector} a`)].map((link) => [link.getAttribute('href'), link.textContent.trim()]);

/** What a page shows as its headings, samples left out. A term has none of its own. */
const readHeadings = (document: Document) =>
  [...document.querySelectorAll('main :is(h2[id], .term):not(.gallery *)')].map((heading) => {
    const title = heading.querySelector('dfn') ?? heading;
    return [`#${heading.id}`, title.textContent.replaceAll(/\s+/g, ' ').trim()];
  });

test.for(longPages)('%s has all its headings in the contents of the bar, and beside its text', (path) => {
  const { document } = getPage(path);
  const headings = readHeadings(document);
  expect(headings.length).toBeGreaterThanOrEqual(4);
  expect(readLinks(document, '.contents-page')).toEqual(headings);
  expect(readLinks(document, '.side-nav')).toEqual(headings);
});

test.for(sectionPages)('$path has all its headings in the contents of the bar', ({ document }) => {
  expect(readLinks(document, '.contents-page')).toEqual(readHeadings(document));
});

test.for(pages)('$path has all sections and every listed page in its contents', ({ document }) => {
  const links = readLinks(document, '#contents .contents-part');
  expect(links).toHaveLength(sections.length + parts.length);
  const inFooter = readLinks(document, '.site-footer nav');
  const inContents = readLinks(document, '#contents').map(([href]) => href);
  expect(inFooter.length).toBeGreaterThan(10);
  expect(inFooter.filter(([href]) => !inContents.includes(href))).toEqual([]);
});
