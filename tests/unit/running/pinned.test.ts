import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The rest of each line that begins so, in the files of a pattern. */
const findLines = (pattern: string, beginning: RegExp) =>
  globSync(`${root}${pattern}`)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => beginning.test(line))
    .map((line) => line.replace(beginning, ''));

test('every action is named by its commit, and says which version that is', () => {
  const actions = findLines('.github/workflows/*.yml', /^\s*(- )?uses: /);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

test('every image is named by its version and its digest', () => {
  const images = findLines('src/build/hosting/Containerfile', /^FROM /);
  expect(images.length).toBeGreaterThan(0);
  expect(images.filter((image) => !/:\d+\.\d+\.\d+[\w-]*@sha256:[0-9a-f]{64}( AS \w+)?$/.test(image))).toEqual([]);
});
