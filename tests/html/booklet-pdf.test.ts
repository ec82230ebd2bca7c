/** The booklet as a PDF, which a build makes where it finds a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { extractLinks } from 'unpdf';
import { expect, test } from 'vitest';
import { enoughLines } from '../../src/build/booklet/fit-chapters.ts';
import { readPages } from '../../src/build/booklet/read-pages.ts';
import { dist, getPage } from './built-site.ts';
import { publisher, sections, siteAddress, siteName, siteSlug, writtenPages } from './content-files.ts';
import { canReadPdf, readPdfPage } from './read-pdf.ts';

const file = join(dist, `${siteSlug}.pdf`);
const isMade = existsSync(file);
const link = getPage('/booklet/').document.querySelector('.on-screen a[href$=".pdf"]');

test('the booklet offers the PDF where there is one, and only there', () => {
  expect(link?.getAttribute('href')).toBe(isMade ? '/why-we-go-back.pdf' : undefined);
});

const article = writtenPages.find(({ id }) => id === 'article');
const { name = siteName, authors = [] } = publisher;
const author = authors.map((person) => person.name).join(', ') || name;

test.skipIf(!isMade)('the PDF has title, author and days, and an outline of all sections', async () => {
  const bytes = readFileSync(file);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  expect([pdf.getTitle(), pdf.getAuthor()]).toEqual(['Why We Go Back: the psychology of breakup sex', author]);
  expect(pdf.getCreationDate()?.toISOString()).toBe(`${article?.published ?? ''}T00:00:00.000Z`);
  expect(pdf.getModificationDate()?.toISOString()).toBe(`${article?.reviewed ?? ''}T00:00:00.000Z`);
  expect(pdf.getPageCount()).toBeGreaterThan(20);
  expect(pdf.getPageCount()).toBeLessThan(60);
  const { headings } = await readPages(bytes);
  expect(headings.map(({ title }) => title)).toEqual(expect.arrayContaining(sections.map(({ title }) => title)));
});

test.skipIf(!isMade)('its links lead to the published site, and to no place on the machine that made it', async () => {
  const { links } = await extractLinks(new Uint8Array(readFileSync(file)));
  expect(links).toContain(`${siteAddress}/references/#moran2020`);
  expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
});

test.skipIf(!isMade || !canReadPdf)(
  'its contents say on which page each section begins, which has its title at its head',
  async () => {
    const { headings } = await readPages(readFileSync(file));
    const contents = readPdfPage(file, 2);
    for (const { title } of sections) {
      const page = headings.find((heading) => heading.title === title)?.page ?? 0;
      expect(contents).toContain(`\n${title} ${String(page)}\n`);
      expect(readPdfPage(file, page).split('\n')).toEqual(expect.arrayContaining([title]));
      expect(readPdfPage(file, page + 1).split('\n')[0]).toBe(title);
    }
  },
);

test.skipIf(!isMade)('it has no page of a few lines, but for its cover and where a part opens', async () => {
  const { headings, lines } = await readPages(readFileSync(file));
  const openings = headings.filter(({ level }) => level < 3).map(({ page }) => page);
  const short = lines.flatMap((count, i) => (count < enoughLines && !openings.includes(i + 1) ? [i + 1] : []));
  expect(short).toEqual([]);
});
