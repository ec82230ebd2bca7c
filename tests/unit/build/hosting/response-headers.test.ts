import { expect, test } from 'vitest';
import { findMediaType, getCacheControl } from '../../../../src/build/hosting/response-headers.ts';
import { fileKinds } from '../../../built-files.ts';

const sent = fileKinds.filter(({ cacheControl }) => cacheControl !== undefined);

test.for(sent)('lets $example be kept: $cacheControl', ({ example, cacheControl }) => {
  expect(getCacheControl(example)).toBe(cacheControl);
});

test('knows the types that hosts may not know', () => {
  expect(findMediaType('why-we-go-back.epub')).toBe('application/epub+zip');
  expect(findMediaType('feed.xml')).toBe('application/atom+xml; charset=utf-8');
  expect(findMediaType('feed.json')).toBe('application/feed+json; charset=utf-8');
  expect(findMediaType('sitemap.xml')).toBeUndefined();
  expect(findMediaType('evidence/data.csv')).toBe('text/csv; charset=utf-8');
  expect(findMediaType('index.html')).toBeUndefined();
});
