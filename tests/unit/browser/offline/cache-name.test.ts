import { expect, test } from 'vitest';
import { getCacheName } from '../../../../src/browser/offline/cache-name.ts';

test('two sites under one host have two caches', () => {
  expect(getCacheName('https://site.example/')).toBe('why-we-go-back https://site.example/');
  expect(getCacheName('https://site.example/guide/')).toBe('why-we-go-back https://site.example/guide/');
});
