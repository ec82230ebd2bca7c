import { beforeEach, expect, test } from 'vitest';
import Base from '../../../src/layouts/Base.astro';
import { getColour, palettes } from '../../../src/lib/colours/palette.ts';
import { setCollections } from '../collections.ts';
import { renderComponent } from '../render.ts';
import { createPublisher, createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

/** What a page says in its head: the values of what a selector finds. */
async function readHead(selector: string, attribute: string, props = {}, path = '/support/') {
  const { element } = await renderComponent(Base, { props: { title: 'Help', description: 'Where.', ...props }, path });
  return [...element.querySelectorAll(`head ${selector}`)].map((part) => part.getAttribute(attribute));
}

test('the browser’s bar has the colour of the paper, in light and dark', async () => {
  const papers = [palettes.light, palettes.dark].map((palette) => getColour('--color-paper', palette));
  expect(await readHead('meta[name="theme-color"]', 'content')).toEqual(papers);
  expect(await readHead('meta[name="theme-color"]', 'media')).toEqual([
    '(prefers-color-scheme: light)',
    '(prefers-color-scheme: dark)',
  ]);
});

test('a notice is passed over by search engines, and stands in for no address', async () => {
  expect(await readHead('meta[name="robots"]', 'content', { isNotice: true })).toEqual(['noindex']);
  expect(await readHead('[rel="canonical"], [rel="cite-as"], [rel="alternate"]', 'href', { isNotice: true })).toEqual(
    [],
  );
  expect(await readHead('meta[name="robots"]', 'content')).toEqual([]);
});

test('a page has its own address, and may be had as Markdown; one that shows what others hold, may not', async () => {
  expect(await readHead('[rel="canonical"]', 'href')).toEqual(['https://example.org/support/']);
  expect(await readHead('[rel="cite-as"]', 'href')).toEqual(['https://example.org/support/']);
  expect(await readHead('[rel="alternate"]', 'href')).toEqual(['index.md', '/feed.xml', '/feed.json']);
  expect(await readHead('[rel="canonical"]', 'href', { isUnlisted: true })).toEqual(['https://example.org/support/']);
  expect(await readHead('[rel="alternate"]', 'href', { isUnlisted: true })).toEqual([]);
});

test('a page has a picture of its own; one that shows what others hold, that of the article', async () => {
  const image = 'meta[property="og:image"]';
  expect(await readHead(image, 'content')).toEqual(['https://example.org/social/support.png']);
  expect(await readHead(image, 'content', { isUnlisted: true })).toEqual(['https://example.org/social/index.png']);
});

test('says what that picture shows', async () => {
  const alt = 'meta[property="og:image:alt"]';
  expect(await readHead(alt, 'content', {}, '/about/')).toEqual(['About. Emblem: Two circles crossing.']);
  expect(await readHead(alt, 'content', { isUnlisted: true })).toEqual([expect.stringMatching(/^Why We Go Back\. /)]);
});

test('is called an article, with who speaks in it, only where it is a text', async () => {
  const imprint = { published: '2024-01-02', modified: '2025-03-04', corrections: [], publisher: createPublisher() };
  const type = 'meta[property="og:type"]';
  const signed = 'meta[name="author"]';
  expect(await readHead(type, 'content', { imprint })).toEqual(['article']);
  expect(await readHead(signed, 'content', { imprint })).toHaveLength(1);
  for (const props of [{}, { imprint, isUnlisted: true }]) {
    expect(await readHead(type, 'content', props)).toEqual(['website']);
    expect(await readHead(signed, 'content', props)).toEqual([]);
  }
});

test('nothing says to others where a reader comes from', async () => {
  expect(await readHead('meta[name="referrer"]', 'content')).toEqual(['no-referrer']);
});

test('names the files that stand for the site', async () => {
  expect(await readHead('[rel="search"], [rel="icon"], [rel="manifest"], [rel="apple-touch-icon"]', 'href')).toEqual([
    '/opensearch.xml',
    '/favicon.svg',
    '/manifest.webmanifest',
    '/apple-touch-icon.png',
  ]);
});
