import { expect, test } from 'vitest';
import { makeBookletPdf } from '../../../../src/build/booklet/make-booklet-pdf.ts';
import type { Booklet } from '../../../../src/build/booklet/print-booklet.ts';
import { createCache } from '../../../../src/cache/cache.ts';
import { createProject } from '../../cache/project.ts';

/** A site whose booklet asks for two of its files, and a browser that only says what it was given. */
function createSite() {
  const site = new Map([
    ['booklet/index.html', 'page'],
    ['later.css', 'styles'],
    ['face.woff2', 'face'],
    ['about/index.html', 'another page'],
  ]);
  const { root, write } = createProject({ chromium: 'browser' });
  let times = 0;
  const print = ({ findFile }: Booklet) => {
    const asked = ['booklet/index.html', 'face.woff2', 'later.css'];
    times++;
    return Promise.resolve({ pdf: Buffer.from(asked.map((path) => findFile(path)?.toString()).join()), asked });
  };
  const booklet = {
    browser: `${root}/chromium`,
    findFile: (path: string) => (site.has(path) ? Buffer.from(site.get(path) ?? '') : undefined),
    address: 'https://example.org/',
    title: 'Empty chairs',
    description: 'Why we keep them.',
    author: 'Ren Sato',
    published: '2026-11-24',
    reviewed: '2026-11-25',
  };
  const finish = (pdf: Uint8Array) => Promise.resolve(pdf);
  const make = async (change: Partial<typeof booklet> = {}) =>
    (await makeBookletPdf({ ...booklet, ...change }, { pdfs: createCache(root), print, finish })).toString();
  return { site, write, make, getTimes: () => times };
}

test('prints a booklet once as long as it and what it loads are the same', async () => {
  const { site, make, getTimes } = createSite();
  expect(await make()).toBe('page,face,styles');
  site.set('about/index.html', 'a changed page');
  expect(await make()).toBe('page,face,styles');
  expect(getTimes()).toBe(1);
});

test.for(['booklet/index.html', 'face.woff2', 'later.css'])('prints it anew when %s has changed', async (file) => {
  const { site, make, getTimes } = createSite();
  await make();
  site.set(file, 'changed');
  expect(await make()).toContain('changed');
  expect(getTimes()).toBe(2);
});

test.for([{ address: 'https://example.org/guide/' }, { title: 'Rest' }, { author: 'A' }, { reviewed: '2026-11-26' }])(
  'prints it anew with %o',
  async (change) => {
    const { make, getTimes } = createSite();
    await make();
    await make(change);
    expect(getTimes()).toBe(2);
  },
);

test('prints it anew with another browser', async () => {
  const { write, make, getTimes } = createSite();
  await make();
  write('chromium', 'a newer browser');
  await make();
  expect(getTimes()).toBe(2);
});
