import { expect, test } from 'vitest';
import { writeServiceWorker } from '../../../../src/build/offline/service-worker.ts';
import { createSite } from '../create-site.ts';

test('makes a worker that keeps what reading needs, the article first, and nothing else', async () => {
  const { site } = createSite({
    'about/index.html': '<p>About</p>',
    'booklet/index.html': '<p>All</p>',
    'index.html': '<p>Article</p>',
    'why-we-go-back.epub': 'Book',
  });
  site.change('index.html', { start: 3, end: 10, text: 'An article' });
  expect(await writeServiceWorker(site)).toBe('precaches 2 files for the offline copy: 0 kB');
  const worker = site.getText('sw.js');
  const urls = [...worker.matchAll(/["'`](\.\/[^"'`]*)["'`],\s*revision/g)].map(([, url]) => url);
  expect(urls).toEqual(['./', './about/']);
  // printf '<p>An article</p>' | openssl dgst -sha256 -binary | base64
  expect(worker).toContain('sha256-+3BH1uQumceP+qLMoMeTESKN4UXoPImWWTdlkIZcErY=');
});
