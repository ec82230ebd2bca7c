import { expect, test, vi } from 'vitest';
import { getCacheName } from '../../../../src/browser/offline/cache-name.ts';

test('two sites under one host have two caches', () => {
  vi.stubEnv('SITE_SLUG', 'on-chairs');
  expect(getCacheName('https://site.example/')).toBe('on-chairs https://site.example/');
  expect(getCacheName('https://site.example/guide/')).toBe('on-chairs https://site.example/guide/');
});
