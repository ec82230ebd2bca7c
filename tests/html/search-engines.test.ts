/** Metadata for search engines and previews: sitemap, robots.txt, canonical links, Open Graph. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dist, getPage, pages } from './built-site.ts';
import { changes, sections, writtenPages } from './content-files.ts';

const site = getPage('/').document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
const entries = new Map(
  [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)].map(
    ([, address = '', day]) => [address, day],
  ),
);

test('the sitemap lists every page that has something of its own, and no other', () => {
  const listed = pages.filter(({ document }) => document.querySelector('link[rel="cite-as"]') !== null);
  expect(listed.length).toBeGreaterThan(15);
  expect([...entries.keys()].toSorted()).toEqual(listed.map(({ path }) => new URL(path, site).href).toSorted());
});

test('search engines pass over nothing but the pages that stand in for others', () => {
  const passedOver = pages.filter(({ document }) => document.querySelector('meta[name="robots"]') !== null);
  expect(passedOver.map(({ path }) => path).toSorted()).toEqual(['/404.html', '/offline/']);
  for (const { path, document } of pages.filter((page) => !passedOver.includes(page)))
    // The booklet is the article again.
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), path).toBe(
      new URL(path === '/booklet/' ? '/' : path, site).href,
    );
});

test('each page of the sitemap has the day of its content', () => {
  const getCorrected = (page: string) =>
    changes.filter(({ kind, pages: ids }) => kind === 'correction' && ids?.includes(page)).map(({ date }) => date);
  const days = sections.map(
    ({ part, id, published, reviewed }) => [`/${part}/${id}/`, [published, reviewed, ...getCorrected(id)]] as const,
  );
  const held: Record<string, string[]> = {
    '/': days.flatMap(([, section]) => section),
    '/about/': changes.map(({ date }) => date),
  };
  const wanted = [
    ...days,
    ...writtenPages
      .filter(({ id }) => id !== 'search')
      .map(({ id, published, reviewed }) => {
        const path = id === 'article' ? '/' : `/${id}/`;
        return [path, [published, reviewed, ...getCorrected(id), ...(held[path] ?? [])]] as const;
      }),
  ];
  expect(wanted).toHaveLength(entries.size);
  for (const [path, of] of wanted) expect(entries.get(new URL(path, site).href), path).toBe(of.toSorted().at(-1));
});

test('robots.txt names the sitemap by its absolute URL', () => {
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${new URL('/sitemap.xml', site).href}\n`);
});

const attachment = sections.find(({ id }) => id === 'attachment-styles');

test.for([
  [
    '/',
    `
og:title: "Why We Go Back: the psychology of breakup sex"
og:image:alt: "Why We Go Back. Ten reasons for sex with an ex, and how far each has been tested. Below, the emblems of its sections."
og:image: https://whywegoback.example/social/index.png
og:url: https://whywegoback.example/`,
  ],
  [
    '/purposes/attachment-styles/',
    `
og:title: ${attachment?.question}
og:image:alt: "“${attachment?.voices[0]}” Attachment styles: Anxiety mixed (low certainty), avoidance untested. Emblem: Three pairs of circles, from crossing to far apart."
og:image: https://whywegoback.example/social/purposes/attachment-styles.png
og:url: https://whywegoback.example/purposes/attachment-styles/`,
  ],
] as const)('a preview of %s says what it is, where it is from and what its picture says', ([path, wanted]) => {
  const { document } = getPage(path);
  const shown = [...document.querySelectorAll('meta[property^="og:"]')].map((meta) => [
    meta.getAttribute('property'),
    meta.getAttribute('content'),
  ]);
  expect(Object.fromEntries(shown)).toEqual({
    ...(parse(wanted) as Record<string, string>),
    'og:type': 'article',
    'og:locale': 'en_GB',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:site_name': 'Why We Go Back',
    'og:description': document.querySelector('meta[name="description"]')?.getAttribute('content'),
  });
});

test('a preview calls an article what has a text of its own, and no other page', () => {
  const others = pages.filter(
    ({ document }) => document.querySelector('meta[property="og:type"]')?.getAttribute('content') !== 'article',
  );
  const types = new Set(
    others.map(({ document }) => document.querySelector('meta[property="og:type"]')?.getAttribute('content')),
  );
  expect([...types]).toEqual(['website']);
  expect(others.map(({ path }) => path).toSorted()).toEqual([
    '/404.html',
    '/booklet/',
    '/colophon/',
    '/offline/',
    '/search/',
  ]);
});
