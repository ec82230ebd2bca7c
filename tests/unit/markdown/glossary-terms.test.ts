import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTermReader } from '../../../src/markdown/glossary-terms.ts';

/** A folder that holds the term “liking”, and its reader. */
function createGlossary() {
  const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (id: string, forms: string) => {
    writeFileSync(join(folder, `${id}.yaml`), `id: ${id}\nforms: [${forms}]\n`);
  };
  write('liking', 'liking');
  return { folder, write, readTerms: createTermReader(folder) };
}

test('terms are not parsed again for the next entry', () => {
  const { readTerms } = createGlossary();
  const terms = readTerms();
  expect(terms).toEqual([{ id: 'liking', forms: ['liking'] }]);
  expect(readTerms()).toBe(terms);
});

test('a term changed, added or removed while developing is read', () => {
  const { folder, write, readTerms } = createGlossary();
  readTerms();
  write('liking', 'liking, liked');
  expect(readTerms()).toEqual([{ id: 'liking', forms: ['liking', 'liked'] }]);
  write('wanting', 'wanting');
  expect(readTerms().map(({ id }) => id)).toEqual(['liking', 'wanting']);
  rmSync(join(folder, 'liking.yaml'));
  expect(readTerms().map(({ id }) => id)).toEqual(['wanting']);
});
