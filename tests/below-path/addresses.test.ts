/** What the last build, made with `BASE_PATH`, names lies below that path: `BASE_PATH=/guide/ npm run test:below-path`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { readSiteLocation } from '../../src/lib/site/location.ts';
import { site as subject } from '../../src/lib/site/subject.ts';
import { builtAddresses } from '../html/built-addresses.ts';
import { dist, files, pages } from '../html/built-site.ts';
import { nginx } from '../hosting/nginx.ts';
import { startServer } from '../hosting/server-process.ts';
import { promised } from '../html/promised-addresses.ts';
import { isMissing } from '../programs.ts';

const { site, base } = readSiteLocation(process.env, subject.address);
const home = `${site}${base}`;
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** The files, within the site, that a text names by absolute URLs. */
const findNamed = (text: string) =>
  [...text.matchAll(new RegExp(`${site}/[^"'<>{},&\\\\\\s)\\]#?]*`, 'g'))].map(([address]) => address);
const isBuilt = (address: string) => {
  const file = join(dist, address.slice(home.length));
  return existsSync(address.endsWith('/') ? join(file, 'index.html') : file);
};

test('the site was built to lie below a path', () => {
  expect(base).not.toBe('/');
});

test.for(pages)('$path names nothing outside the path', ({ document }) => {
  const values = [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].map(({ value }) => value),
  );
  const named = values.filter((value) => value.startsWith('/'));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((address) => !address.startsWith(base))).toEqual([]);
  const absolute = [...document.querySelectorAll('[rel="canonical"], [rel="cite-as"], [property^="og:"]')].flatMap(
    (element) => findNamed(element.outerHTML),
  );
  expect(absolute.filter((address) => !address.startsWith(home) || !isBuilt(address))).toEqual([]);
});

/** What holds addresses, and must: pages, exports, feeds, what is for crawlers and hosts, structured data among it. */
const holding = ['index.html', 'feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt', 'llms.txt', 'opensearch.xml'];
const texts = files.filter((file) => /\.(html|md|xml|json|txt|webmanifest|css|js|bib|ris)$/.test(file));

test('every text names by absolute URLs files that are there, below the path', () => {
  const named = texts.flatMap((file) => findNamed(read(file)).map((address) => ({ file, address })));
  expect([...holding, 'index.md'].filter((file) => !named.some((one) => one.file === file))).toEqual([]);
  expect(named.filter(({ address }) => !address.startsWith(home) || !isBuilt(address))).toEqual([]);
});

test('styles name nothing outside the path', () => {
  const named = texts
    .filter((file) => /\.(css|html)$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/url\(["']?(\/[^"')]*)/g)].map(([, address = '']) => ({ file, address })),
    );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ address }) => !isBuilt(`${site}${address}`))).toEqual([]);
});

// A script asks for the base, or goes by its own address; what it names from the root would be found there alone. A
// part of an address that a selector looks for is none.
test('scripts name nothing of the site from the root', () => {
  const isOfSite = (address: string) => existsSync(join(dist, address));
  const named = texts
    .filter((file) => /\.(js|html)$/.test(file))
    .flatMap((file) => findScripts(file).map((script) => ({ file, script })))
    .flatMap(({ file, script }) =>
      [...script.matchAll(/(?<!=)["'`](\/[\w.-]+[\w./-]*)[?#"'`$]/g)].map(([, address = '']) => ({ file, address })),
    );
  expect(named.some(({ address }) => address.startsWith(base))).toBe(true);
  expect(named.filter(({ address }) => isOfSite(address))).toEqual([]);
});

/** A script, or the scripts within a page. */
const findScripts = (file: string): string[] =>
  file.endsWith('.js')
    ? [read(file)]
    : [...read(file).matchAll(/<script(?:>| type="module">)([^]*?)<\/script>/g)].map(([, script = '']) => script);

test('the offline copy names its files from where it lies', () => {
  const named = [...read('sw.js').matchAll(/url:["'`]([^"'`]*)["'`]/g)].map(([, address = '']) => address);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((address) => !isBuilt(new URL(address, home).href))).toEqual([]);
});

test('the rules for hosts are about the path alone', () => {
  const redirects = read('_redirects').trim().split('\n');
  expect(
    redirects.filter(
      (line) =>
        !line
          .split(' ')
          .slice(0, 2)
          .every((part) => part.startsWith(base)),
    ),
  ).toEqual([]);
  const rules = read('_headers').trim().split('\n');
  expect(rules.filter((line) => line.startsWith('/') && !line.startsWith(base))).toEqual([]);
});

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
