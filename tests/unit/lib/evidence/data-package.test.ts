import { expect, test } from 'vitest';
import { createDataPackage, toVersion } from '../../../../src/lib/evidence/data-package.ts';

test('a version is a day without zeros before its numbers, as Semantic Versioning wants it', () => {
  expect(toVersion('2026-11-09')).toBe('2026.11.9');
  expect(toVersion('2027-01-30')).toBe('2027.1.30');
});

test('a descriptor names itself, its version and each work it was made of, with a DOI where there is one', () => {
  const { id, homepage, version, sources, resources } = createDataPackage({
    homepage: 'https://example.org/guide/evidence/',
    version: '2026.11.9',
    works: [
      { label: 'Ash, 2010', title: 'On calls', doi: '10.1000/ash' },
      { label: 'Birch, 2012', title: 'On calls again' },
    ],
  });
  expect(id).toBe('https://example.org/guide/evidence/datapackage.json');
  expect(homepage).toBe('https://example.org/guide/evidence/');
  expect(version).toBe('2026.11.9');
  expect(sources).toEqual([
    { title: 'Ash, 2010: On calls', path: 'https://doi.org/10.1000/ash' },
    { title: 'Birch, 2012: On calls again' },
  ]);
  expect(resources.map(({ name, path }) => [name, path])).toEqual([
    ['data', 'data.csv'],
    ['claims', 'claims.csv'],
    ['data-json', 'data.json'],
  ]);
});
