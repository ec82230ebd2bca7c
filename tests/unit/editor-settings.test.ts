import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectionSources } from '../../src/schemas/collections.ts';

const root = join(import.meta.dirname, '../..');
const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
  'yaml.schemas': Record<string, string>;
  'json.schemas': { fileMatch: string[]; url: string }[];
};

test('editors know the schema of each collection, where Astro writes it', () => {
  const known = [
    ...Object.entries(settings['yaml.schemas']),
    ...settings['json.schemas'].flatMap(({ fileMatch, url }) => fileMatch.map((pattern) => [url, pattern])),
  ];
  // Astro’s own extension knows those of front matter.
  const expected = Object.entries(collectionSources)
    .filter(([, { pattern }]) => !pattern.endsWith('.mdx'))
    .map(([name, { pattern }]) => [`./.astro/collections/${name}.schema.json`, `content/${pattern}`]);
  expect(known.toSorted()).toEqual(expected.toSorted());
});
