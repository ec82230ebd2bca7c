import { expect, test } from 'vitest';
import { getListedPages } from '../../../src/content/listed-pages.ts';
import { setCollections } from '../collections.ts';
import { byId, createChange, createPage, createSite } from '../sample-entries.ts';

test('a page is as new as its last correction, the article as its sections, and the page about it as any change', async () => {
  const pages = byId(createPage('article', 'on chairs'), createPage('about', 'About'), createPage('support', 'Help'));
  const changes = byId(
    createChange({ id: 'one', date: '2026-01-02', pages: ['fear-of-loss'] }),
    createChange({ id: 'two', date: '2026-03-04', kind: 'change', pages: ['support'] }),
  );
  setCollections({ ...createSite(), pages, changes });
  expect((await getListedPages()).map(({ path, day }) => `${path} ${day}`)).toEqual([
    '/ 2026-01-02',
    '/about/ 2026-03-04',
    '/motivations/emotional-closure/ 2025-06-07',
    '/motivations/fear-of-loss/ 2026-01-02',
    '/purposes/attachment-styles/ 2025-06-07',
    '/support/ 2025-06-07',
  ]);
});
