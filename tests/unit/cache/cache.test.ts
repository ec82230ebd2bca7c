import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createCache } from '../../../src/cache/cache.ts';
import { createProject, packageList } from './project.ts';

/** Asks a cache as the next build does, which knows nothing but the folder. */
const ask = async (root: string, parts: string[], make: () => string) =>
  (await createCache(root).cached('words', parts, () => Promise.resolve(make()))).toString();

/** Where a project keeps the words it has asked for. */
const getFolder = (root: string) => join(root, '.astro/cache/words');
const listFiles = (root: string) => readdirSync(getFolder(root)).map((name) => join(getFolder(root), name));

test('makes what is made of the same once, and gives the same bytes again', async () => {
  const { root } = createProject();
  const make = vi.fn(() => 'made');
  expect(await ask(root, ['a', 'b'], make)).toBe('made');
  expect(await ask(root, ['a', 'b'], make)).toBe('made');
  expect(createCache(root).cachedSync('words', ['a', 'b'], make).toString()).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
});

test.for([[['a', 'c']], [['ab']], [['a', 'b', '']], [['', 'a', 'b']]])(
  'makes anew what is made of %o',
  async ([parts]) => {
    const { root } = createProject();
    await ask(root, ['a', 'b'], () => 'first');
    expect(await ask(root, parts ?? [], () => 'second')).toBe('second');
    // Builds of different sites take turns.
    expect(await ask(root, ['a', 'b'], () => 'third')).toBe('first');
  },
);

test('keeps things of different kinds apart', () => {
  const { cachedSync } = createCache(createProject().root);
  cachedSync('words', ['a'], () => 'word');
  expect(cachedSync('pictures', ['a'], () => 'picture').toString()).toBe('picture');
});

test('keeps nothing of what could not be made', async () => {
  const { root } = createProject();
  const fail = () => {
    throw new Error('No paint.');
  };
  await expect(ask(root, ['a'], fail)).rejects.toThrow('No paint.');
  expect(await ask(root, ['a'], () => 'made')).toBe('made');
});

test('makes everything anew when a package is another, or nobody can tell', async () => {
  const { root, write } = createProject();
  await ask(root, ['a'], () => 'first');
  write(packageList, '{"packages":{"node_modules/painter":{"version":"1.0.1"}}}');
  expect(await ask(root, ['a'], () => 'second')).toBe('second');
  rmSync(join(root, packageList));
  expect(await ask(root, ['a'], () => 'third')).toBe('third');
  expect(await ask(root, ['a'], () => 'fourth')).toBe('fourth');
});

test.for<[string, (file: string) => void]>([
  ['cut short', (file) => truncateSync(file, 34)],
  ['empty', (file) => truncateSync(file, 0)],
  ['changed', (file) => writeFileSync(file, readFileSync(file, 'latin1').replace('made', 'fake'), 'latin1')],
  ['removed', (file) => rmSync(file)],
])('makes anew what is %s', async ([, spoil]) => {
  const { root } = createProject();
  await ask(root, ['a'], () => 'made');
  const [file = ''] = listFiles(root);
  spoil(file);
  expect(await ask(root, ['a'], () => 'anew')).toBe('anew');
  expect(await ask(root, ['a'], () => 'again')).toBe('anew');
});

test('removes what nobody asked for in a good while, and leaves the rest', async () => {
  const { root } = createProject();
  await ask(root, ['forgotten'], () => 'forgotten');
  const [forgotten = ''] = listFiles(root);
  await ask(root, ['asked for'], () => 'asked for');
  for (const file of listFiles(root)) utimesSync(file, new Date(0), new Date(0));
  await ask(root, ['asked for'], () => 'not made');
  await ask(root, ['new'], () => 'new');
  expect(existsSync(forgotten)).toBe(false);
  expect(listFiles(root)).toHaveLength(2);
  expect(await ask(root, ['asked for'], () => 'anew')).toBe('asked for');
});
