import { expect, test } from 'vitest';
import { findMediaType, getCacheControl } from '../../../../src/build/hosting/response-headers.ts';

test.for([
  ['_astro/later.abc.css', 'public, max-age=31536000, immutable'],
  ['pagefind/index/en_1.pf_index', 'public, max-age=31536000, immutable'],
  ['pagefind/pagefind.en_1.pf_meta', 'public, max-age=31536000, immutable'],
  ['pagefind/pagefind.js', 'public, max-age=0, must-revalidate'],
  ['index.html', 'public, max-age=0, must-revalidate'],
  ['sw.js', 'no-cache'],
])('lets %s be kept: %s', ([file = '', expected]) => {
  expect(getCacheControl(file)).toBe(expected);
});

test('knows the types that hosts may not know', () => {
  expect(findMediaType('why-we-go-back.epub')).toBe('application/epub+zip');
  expect(findMediaType('index.html')).toBeUndefined();
});
