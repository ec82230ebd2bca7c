import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTargets, floors, nameOldest } from '../../../../src/lib/site/floor.ts';

test('names the oldest browsers of a year of Baseline', () => {
  expect(nameOldest(2023)).toBe('Chrome 120, Edge 120, Firefox 121 and Safari 17.2');
});

test('takes the newer of a desktop’s and a telephone’s', () => {
  // Firefox had it in 94 on Android.
  expect(nameOldest(2021)).toContain('Firefox 95');
});

test('the build writes for the oldest, on telephones too', () => {
  expect(buildTargets).toEqual(['chrome108', 'edge108', 'firefox108', 'safari16', 'ios16']);
});

test('the README names both floors', () => {
  const text = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
  for (const year of Object.values(floors)) {
    expect(text).toContain(nameOldest(year));
    expect(text).toMatch(new RegExp(`Baseline\\S* ${year}`));
  }
});
