import { expect, test } from 'vitest';
import { writeServiceWorker } from '../../../../src/build/offline/service-worker.ts';
import { createSite } from '../create-site.ts';

test('makes a worker that keeps what reading needs, the article first, and nothing else', async () => {
  const { site } = createSite({
    'about/index.html': '<p>About</p>',
    'booklet/index.html': '<p>All</p>',
    'index.html': '<p>Article</p>',
    'us/index.html': 'It leads on.',
    'why-we-go-back.epub': 'Book',
  });
  const forwards = [{ from: 'us/', to: 'about/' }];
  site.change('index.html', { start: 3, end: 10, text: 'An article' });
  expect(await writeServiceWorker(site, { forwards })).toBe('precaches 2 files for the offline copy: 0 kB');
  const worker = site.getText('sw.js');
  const urls = [...worker.matchAll(/["'`](\.\/[^"'`]*)["'`],\s*revision/g)].map(([, url]) => url);
  expect(urls).toEqual(['./', './about/']);
  // printf '<p>An article</p>' | openssl dgst -sha256 -binary | base64
  expect(worker).toContain('sha256-+3BH1uQumceP+qLMoMeTESKN4UXoPImWWTdlkIZcErY=');
  // What lies there is not fetched: where a host redirects, it would be another file.
  expect(worker).toMatch(/["'`]?us\/["'`]?:\s*["'`]about\/["'`]/);
});
