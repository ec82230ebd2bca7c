import { expect, test } from 'vitest';
import { addPromises, listBuiltAddresses } from '../../../src/authoring/add-promises.ts';
import { createSite } from '../build/create-site.ts';

test('lists what readers can keep the address of', () => {
  const page = '<main id="main"><h2 id="rest"><span id="old"></span>Rest</h2><svg><g id="line"></g></svg></main>';
  const { folder } = createSite({
    'index.html': page,
    'purposes/rest/index.html': page,
    'purposes/old/index.html': '<p>It leads on.</p>',
    '404.html': page,
    'offline/index.html': page,
    'colophon/index.html': '<main><div class="gallery"><p id="sample"></p></div></main>',
    'index.md': '# All',
    'evidence/data.csv': 'a',
    'figures/dials.svg': '<svg/>',
    'figures/dials.svg.br': '',
    'social/index.png': '',
    '_astro/x.js': '',
    'feed.xml': '',
    'book.epub': '',
  });
  expect(listBuiltAddresses(folder)).toEqual([
    ...[
      '/',
      '/#rest',
      '/book.epub',
      '/colophon/',
      '/evidence/data.csv',
      '/feed.xml',
      '/figures/dials.svg',
      '/index.md',
    ],
    ...['/purposes/rest/', '/purposes/rest/#rest'],
  ]);
});

test('adds what is new in its place, and takes nothing out', () => {
  expect(addPromises('/\n/#gone\n/rest/\n', ['/', '/#rest', '/rest/'])).toEqual({
    added: ['/#rest'],
    text: '/\n/#gone\n/#rest\n/rest/\n',
  });
  expect(addPromises('', ['/'])).toEqual({ added: ['/'], text: '/\n' });
});
