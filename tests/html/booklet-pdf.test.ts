/** The booklet as a PDF, which a build makes where it finds a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { enoughLines } from '../../src/build/booklet/fit-chapters.ts';
import { readPages } from '../../src/build/booklet/read-pages.ts';
import { dist, getPage } from './built-site.ts';
import { publisher, sections } from './content-files.ts';
import { canReadPdf, readPdfPage } from './read-pdf.ts';

const file = join(dist, 'why-we-go-back.pdf');
const isMade = existsSync(file);
const link = getPage('/booklet/').document.querySelector('.on-screen a[href$=".pdf"]');

test('the booklet offers the PDF where there is one, and only there', () => {
  expect(link?.getAttribute('href')).toBe(isMade ? '/why-we-go-back.pdf' : undefined);
});

const { name = 'Why We Go Back', authors = [] } = publisher;
const author = authors.map((person) => person.name).join(', ') || name;

test.skipIf(!isMade)('the PDF is a tagged one with title, author and day, and an outline of all sections', () => {
  const text = readFileSync(file, 'latin1');
  for (const fact of [
    '/Title (Why We Go Back: the psychology of breakup sex)',
    `/Author (${author})`,
    '/Lang (en-GB)',
    '/StructTreeRoot',
    '/Outlines',
    ...sections.map(({ title }) => `/Title (${title})`),
  ]) {
    expect(text.includes(fact), fact).toBe(true);
  }
  expect(text).toMatch(/\/CreationDate \(D:\d{8}000000\+00'00'\)/);
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(20);
  expect(pages).toBeLessThan(60);
  expect(text).toContain('(https://whywegoback.example/references/#');
  // A place on the machine that made it would be of use to nobody.
  expect(text).not.toMatch(/\/URI \((?!https:)/);
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
