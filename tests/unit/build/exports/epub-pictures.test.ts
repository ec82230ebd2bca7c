import { expect, test } from 'vitest';
import { renderChapter } from '../../../../src/build/exports/epub-chapter.ts';
import { listPictures } from '../../../../src/build/exports/epub-pictures.ts';
import { createElement } from '../../../../src/build/html/create.ts';

const location = { site: 'https://example.org', base: '/guide/' };

/** A chapter that shows these pictures. */
const show = (...sources: string[]) =>
  createElement(
    'section',
    sources.map((src) => createElement('img', [], { src, alt: 'A door' })),
  );

test('takes each picture along once, as a file of the book', () => {
  const contents = [
    show('https://example.org/guide/_astro/a.jpg', 'https://example.org/guide/_astro/b.png'),
    show('https://example.org/guide/_astro/a.jpg'),
  ];
  expect(listPictures(contents, location)).toEqual([
    { name: 'pictures/a.jpg', mediaType: 'image/jpeg', path: '_astro/a.jpg' },
    { name: 'pictures/b.png', mediaType: 'image/png', path: '_astro/b.png' },
  ]);
});

test.for(['https://example.org/guide/_astro/a.webp', 'https://elsewhere.org/a.jpg'])('refuses %s', (source) => {
  expect(() => listPictures([show(source)], location)).toThrow(
    `The EPUB cannot take ${source}: it takes pictures of this site, as JPEG or PNG.`,
  );
});

test('shows a picture from within the book', () => {
  const content = show('https://example.org/guide/_astro/a.jpg');
  const chapter = { name: 'rest', title: 'Rest', folder: 'rest/', kind: 'section' as const, content };
  const html = renderChapter({ ...chapter, markdown: { type: 'root', children: [] } }, (link) => link);
  expect(html).toContain('<img src="pictures/a.jpg" alt="A door" />');
});
