/** Pages that are files for programs. */
import type { APIRoute } from 'astro';
import { parseHTML } from 'linkedom';
import { beforeEach, expect, test } from 'vitest';
import { GET as getSecurityTxt, getStaticPaths } from '../../../src/pages/.well-known/[file].ts';
import { GET as getManifest } from '../../../src/pages/manifest.webmanifest.ts';
import { GET as getSearch } from '../../../src/pages/opensearch.xml.ts';
import { GET as getRobots } from '../../../src/pages/robots.txt.ts';
import { GET as getSitemap } from '../../../src/pages/sitemap.xml.ts';
import { setCollections } from '../collections.ts';
import { byId, createPage, createPublisher, createSite } from '../sample-entries.ts';

beforeEach(() => {
  const site = createSite();
  setCollections({
    ...site,
    pages: { ...site.pages, ...byId({ ...createPage('search', 'Search'), description: 'A & <b>' }) },
  });
});

const get = async (route: APIRoute) => {
  const response = await route({ site: new URL('https://example.org') } as Parameters<APIRoute>[0]);
  return response.text();
};

test('a browser can search the site by the words in its address', async () => {
  const { document } = parseHTML(await get(getSearch));
  const read = (selector: string) => document.querySelector(selector);
  expect(read('Url[type="text/html"]')?.getAttribute('template')).toBe('https://example.org/search/?q={searchTerms}');
  expect(read('Url[rel="self"]')?.getAttribute('template')).toBe('https://example.org/opensearch.xml');
  expect(read('ShortName')?.textContent).toBe('Why We Go Back');
  expect(read('Description')?.textContent).toBe('A & <b>');
  expect(read('Image')?.textContent).toBe('https://example.org/favicon.svg');
});

test('on a home screen the site has its name, its colours and its icons, and a way back', async () => {
  expect(JSON.parse(await get(getManifest))).toEqual({
    id: '/',
    start_url: '/',
    scope: '/',
    name: 'Why We Go Back',
    short_name: 'Why We Go Back',
    description: 'on chairs, described.',
    lang: 'en-GB',
    dir: 'ltr',
    display: 'minimal-ui',
    theme_color: '#fbf8f3',
    background_color: '#fbf8f3',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
});

test('search engines may read everything, and are told of each page and its day but not of search', async () => {
  expect(await get(getRobots)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n');
  const places = (await get(getSitemap)).matchAll(/<loc>https:\/\/example\.org(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g);
  expect([...places].map(([, path, day]) => `${path} ${day}`)).toEqual([
    '/ 2025-06-07',
    '/about/ 2025-06-07',
    '/motivations/emotional-closure/ 2025-06-07',
    '/motivations/fear-of-loss/ 2025-06-07',
    '/purposes/attachment-styles/ 2025-06-07',
  ]);
});

test('there is no security.txt without a contact', async () => {
  expect(await getStaticPaths()).toEqual([]);
});

test('the security.txt names the contact, and is good until it is to be made sure of again', async () => {
  setCollections({ publisher: byId(createPublisher({ contact: 'https://example.org/contact' })) });
  const [path] = await getStaticPaths();
  expect(path?.params).toEqual({ file: 'security.txt' });
  const response = await getSecurityTxt({ ...path, site: new URL('https://example.org') } as unknown as Parameters<
    typeof getSecurityTxt
  >[0]);
  expect(await response.text()).toBe(`Contact: https://example.org/contact
Expires: 2026-10-11T00:00:00Z
Preferred-Languages: en
Canonical: https://example.org/.well-known/security.txt
`);
});
