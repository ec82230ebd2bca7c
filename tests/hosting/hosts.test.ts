/** Each server, with the configuration that is shipped, answers as the site asks; at the root and below a path. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { guesses } from '../../src/build/hosting/redirects.ts';
import { commonHeaders, framing } from '../../src/build/hosting/response-headers.ts';
import { revalidate, getFileKind } from '../built-files.ts';
import { dist, files } from '../html/built-site.ts';
import { isMissing } from '../programs.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { startServer, type Server, type ServerKind } from './server-process.ts';

const hashed = files.find((file) => /^_astro\/.*\.js$/.test(file)) ?? '';

const types: Record<string, RegExp> = {
  '': /^text\/html; charset=utf-8$/i,
  'index.md': /^text\/markdown; charset=utf-8$/i,
  'search-records.json': /^application\/json/,
  'feed.xml': /^application\/atom\+xml; charset=utf-8$/i,
  'feed.json': /^application\/feed\+json; charset=utf-8$/i,
  'favicon.svg': /^image\/svg\+xml/,
  'references.bib': /^application\/x-bibtex/,
  'references.ris': /^application\/x-research-info-systems/,
  'evidence/data.csv': /^text\/csv; charset=utf-8$/i,
  'evidence/datapackage.json': /^application\/json/,
  'llms.txt': /^text\/plain; charset=utf-8$/i,
  'why-we-go-back.epub': /^application\/epub\+zip$/,
  'sw.js': /^(text|application)\/javascript; charset=utf-8$/i,
  'search-passages.json': /^application\/json/,
};

const ports = { nginx: 4410, caddy: 4420 };

const testHost = (kind: ServerKind, base: string, port: number) => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(kind, port, base);
  });
  afterAll(() => server.stop());

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.address + path, {
      method,
      headers: { 'Accept-Encoding': 'identity', ...headers },
      redirect: 'manual',
    });

  test.each(['br', 'gzip', 'identity'])('sends a page by %s, and says that it depends', async (encoding) => {
    const response = await ask('', { 'Accept-Encoding': encoding });
    expect(response.headers.get('Content-Encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(response.headers.get('Vary')).toMatch(/accept-encoding/i);
    expect(await response.text()).toBe(readFileSync(join(dist, 'index.html'), 'utf8'));
  });

  test.each(['', 'no-such-page/', hashed])('sends its protection with “%s”', async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(commonHeaders)) expect(headers.get(name), name).toBe(value);
    expect(headers.get('Content-Security-Policy')).toBe(framing);
    expect(headers.get('Server') ?? '').not.toMatch(/\d/);
  });

  test('lets every file be kept for as long as its kind may, and keeps to itself what is for hosts', async () => {
    const found = await Promise.all(
      files.map(async (file) => {
        const { status, headers } = await ask(file.replace(/(^|\/)index\.html$/, '$1'), {}, 'HEAD');
        return `${file}: ${status} ${headers.get('Cache-Control') ?? 'unsaid'}`;
      }),
    );
    expect(found).toEqual(
      files.map((file) => {
        const { cacheControl } = getFileKind(file);
        return `${file}: ${cacheControl === undefined ? `404 ${revalidate}` : `200 ${cacheControl}`}`;
      }),
    );
  });

  test.each(['no-such-page/', '_astro/gone.DTcu9yUn.css'])(
    'does not let it be kept that %s is missing',
    async (path) => {
      const { status, headers } = await ask(path);
      expect([status, headers.get('Cache-Control')]).toEqual([404, revalidate]);
    },
  );

  test.each(Object.entries(types))('knows the type of “%s”', async (path, type) => {
    expect((await ask(path)).headers.get('Content-Type')).toMatch(type);
  });

  test('answers an unknown address with the page for it', async () => {
    const response = await ask('no-such-page/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  });

  test('answers a folder without a page with that page too', async () => {
    const response = await ask('social/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  });

  test('sends compressed pages through a proxy too', async () => {
    const response = await ask('', { 'Accept-Encoding': 'gzip', Via: '1.1 proxy' });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
  });

  test('adds the slash at the end of a page’s address, and names no host', async () => {
    const response = await ask('about');
    expect([301, 308]).toContain(response.status);
    expect(response.headers.get('Location')).toBe(`${base}about/`);
  });

  test('leads from a feed guessed below a page to the one feed', async () => {
    expect((await ask('about/feed')).headers.get('Location')).toBe(`${base}feed.xml`);
  });

  test.each(guesses)('leads from $from to $to', async ({ from, to }) => {
    const response = await ask(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(`${base}${to}`);
  });

  test.each(['.secret', 'about/.secret'])('keeps %s, a file of the server’s, to itself', async (path) => {
    writeFileSync(join(dist, path), 'secret');
    onTestFinished(() => {
      rmSync(join(dist, path));
    });
    const response = await ask(path);
    expect([response.status, await response.text()]).toEqual([404, readFileSync(join(dist, '404.html'), 'utf8')]);
  });

  test('logs nothing of what readers ask for', async () => {
    for (const path of ['search/', 'no-such-page/', 'social/', '.secret']) await ask(`${path}?q=words-of-a-reader`);
    // Answered after them, and so logged after them.
    await ask('');
    expect(server.getLog()).not.toMatch(/words-of-a-reader|search\/|social/);
  });

  test('answers HEAD, a part, and a copy that is still good', async () => {
    const head = await ask('', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const part = await ask('why-we-go-back.epub', { Range: 'bytes=0-3' });
    expect([part.status, await part.text()]).toEqual([206, 'PK\u0003\u0004']);
    const etag = head.headers.get('ETag') ?? '';
    expect((await ask('', { 'If-None-Match': etag })).status).toBe(304);
  });
};

for (const kind of [nginx, caddy]) {
  const isLeftOut = isMissing(kind.program);
  for (const [i, base] of ['/', '/guide/'].entries())
    describe.skipIf(isLeftOut)(`${kind.program} at ${base}`, () => {
      testHost(kind, base, ports[kind.program] + i);
    });
}
