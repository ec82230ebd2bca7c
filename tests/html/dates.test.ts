/** The days of each entry, wherever they stand: published, read through and due are three things. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dist, getPage, getText } from './built-site.ts';
import { sections, siteSlug, writtenPages } from './content-files.ts';
import { getGraph } from './graph.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const formatDay = (day: string) =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const ofSections = sections.map(({ part, id, ...days }) => ({ path: `/${part}/${id}/`, ...days }));
const ofPages = writtenPages
  .filter(({ id }) => id !== 'search')
  .map(({ id, ...days }) => ({ path: id === 'article' ? '/' : `/${id}/`, ...days }));

test('there are entries that were read through on another day than they were published', () => {
  expect(ofSections.filter(({ published, reviewed }) => published !== reviewed)).not.toEqual([]);
  expect(ofPages.filter(({ published, reviewed }) => published !== reviewed)).not.toEqual([]);
});

test.for([...ofSections, ...ofPages])(
  '$path says its own days at its foot',
  ({ path, published, reviewed, reviewDue }) => {
    const page = getPage(path);
    expect(getText(page, '.page-dates')).toBe(
      `Published ${formatDay(published)}. Last read through ${formatDay(reviewed)}; next due by ${formatDay(reviewDue)}. Corrections and changes`,
    );
    const times = [...page.document.querySelectorAll('.page-dates time')].map((time) => time.getAttribute('datetime'));
    expect(times).toEqual([published, reviewed, reviewDue]);
  },
);

test.for([...ofSections, ...ofPages])(
  'the structured data of $path has its own days',
  ({ path, published, reviewed }) => {
    const [own] = getGraph(getPage(path));
    expect(own).toMatchObject({ datePublished: published, mainEntityOfPage: { lastReviewed: reviewed } });
  },
);

test.for([...ofSections, ...ofPages])('the Markdown of $path has its days', ({ path, published, reviewed }) => {
  expect(read(`${path}index.md`)).toContain(`\npublished: ${published}\nreviewed: ${reviewed}\n`);
});

test.for(ofSections)('$path is cited by the day it was published', ({ path, published }) => {
  const texts = [...getPage(path).document.querySelectorAll('.cite-this pre')].map(({ textContent }) => textContent);
  const csl = texts.find((text) => text.trim().startsWith('['));
  const [work] = JSON.parse(csl ?? '[]') as { issued: { 'date-parts': unknown } }[];
  expect(work?.issued['date-parts']).toEqual([published.split('-').map(Number)]);
  expect(texts.find((text) => text.startsWith('TY  - '))).toContain(`\nDA  - ${published.replaceAll('-', '/')}`);
});

test('the feeds give each section the day it was published', () => {
  const { items } = JSON.parse(read('feed.json')) as { items: { url: string; date_published: string }[] };
  const days = ofSections.map(({ path }) =>
    items.find(({ url }) => url.endsWith(path))?.date_published.replace(/T.*$/, ''),
  );
  expect(days).toEqual(ofSections.map(({ published }) => published));
});

test('the booklet and llms-full.txt say when the article was last read through', () => {
  const reviewed = ofPages.find(({ path }) => path === '/')?.reviewed ?? '';
  expect(getText(getPage('/booklet/'), '.cover-facts')).toContain(`as last read through on ${formatDay(reviewed)}`);
  expect(read('llms-full.txt')).toContain(`last read through on ${reviewed}.`);
});

test('the EPUB says on its title page when the article was published and read through', () => {
  const article = ofPages.find(({ path }) => path === '/');
  const page = unzipSync(readFileSync(join(dist, `${siteSlug}.epub`)))['EPUB/title.xhtml'] ?? new Uint8Array();
  expect(strFromU8(page)).toContain(
    `Published ${formatDay(article?.published ?? '')}, last read through ${formatDay(article?.reviewed ?? '')}.`,
  );
});
