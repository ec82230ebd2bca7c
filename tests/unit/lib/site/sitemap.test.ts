import { expect, test } from 'vitest';
import { renderRobots, renderSitemap } from '../../../../src/lib/site/sitemap.ts';

const site = new URL('https://example.org');

test.for([
  ['/', 'https://example.org/'],
  ['/guide/', 'https://example.org/guide/'],
] as const)('writes absolute URLs for a site at %s', ([base, address]) => {
  const sitemap = renderSitemap([{ path: `${base}support/`, day: '2026-11-24' }], site);
  expect(sitemap).toContain(`<url><loc>${address}support/</loc><lastmod>2026-11-24</lastmod></url>`);
  expect(renderRobots(base, site)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`);
});
