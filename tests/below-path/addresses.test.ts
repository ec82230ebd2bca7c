/** What the last build, made with `BASE_PATH`, names lies below that path: `BASE_PATH=/guide/ npm run test:below-path`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { readSiteLocation } from '../../src/lib/site/location.ts';
import { builtAddresses } from '../html/built-addresses.ts';
import { dist, pages } from '../html/built-site.ts';
import { nginx } from '../hosting/nginx.ts';
import { startServer } from '../hosting/server-process.ts';
import { promised } from '../html/promised-addresses.ts';
import { isMissing } from '../programs.ts';

const { site, base } = readSiteLocation(process.env);
const home = `${site}${base}`;
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** The files, within the site, that a text names by absolute URLs. */
const findNamed = (text: string) =>
  [...text.matchAll(new RegExp(`${site}/[^"'<>\\\\\\s)#?]*`, 'g'))].map(([address]) => address);
const isBuilt = (address: string) => {
  const file = join(dist, address.slice(home.length));
  return existsSync(address.endsWith('/') ? join(file, 'index.html') : file);
};

test('the site was built to lie below a path', () => {
  expect(base).not.toBe('/');
});

test.for(pages)('$path names nothing outside the path', ({ document }) => {
  const named = [...document.querySelectorAll('[href], [src], [action], [data-card]')].flatMap((element) =>
    ['href', 'src', 'action', 'data-card'].map((name) => element.getAttribute(name) ?? ''),
  );
  expect(named.filter((address) => address.startsWith('/') && !address.startsWith(base))).toEqual([]);
  const absolute = [...document.querySelectorAll('[rel="canonical"], [rel="cite-as"], [property^="og:"]')].flatMap(
    (element) => findNamed(element.outerHTML),
  );
  expect(absolute.filter((address) => !address.startsWith(home) || !isBuilt(address))).toEqual([]);
});

test.for(['feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt', 'llms.txt', 'opensearch.xml', 'index.md'])(
  '%s names files that are there, below the path',
  (file) => {
    const named = findNamed(read(file));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((address) => !address.startsWith(home) || !isBuilt(address))).toEqual([]);
  },
);

test('what search finds, and what can be installed, lies below the path', () => {
  const { records } = JSON.parse(read('search-records.json')) as { records: { path: string }[] };
  expect(records.filter(({ path }) => !path.startsWith(base))).toEqual([]);
  const {
    start_url: start,
    scope,
    icons,
  } = JSON.parse(read('manifest.webmanifest')) as {
    start_url: string;
    scope: string;
    icons: { src: string }[];
  };
  const manifest = new URL('manifest.webmanifest', home);
  const named = [start, scope, ...icons.map(({ src }) => src)].map((address) => new URL(address, manifest).href);
  expect(named.filter((address) => !address.startsWith(home) || !isBuilt(address))).toEqual([]);
});

test('every promise is kept there too', () => {
  const files = promised.filter((address) => /\.\w+$/.test(address));
  expect(files.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  expect(promised.filter((address) => !files.includes(address) && !builtAddresses.has(address))).toEqual([]);
});

test.skipIf(isMissing('nginx'))('every link leads somewhere, as nginx serves it', async () => {
  const server = await startServer(nginx, 4440, base);
  const { links } = await new LinkChecker().check({
    path: [server.address, `${server.address}404.html`],
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith('http://127.0.0.1')),
  });
  await server.stop();
  const followed = links.filter(({ state }) => state !== LinkState.SKIPPED);
  expect(
    followed.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent ?? ''} -> ${url}`),
  ).toEqual([]);
  expect(followed.length).toBeGreaterThan(pages.length);
});
