import { expect, test } from 'vitest';
import { runInOrder, type Task } from '../../running/schedule.ts';

/** Runs tasks that end when told to. */
function start(tasks: Task[]) {
  const begun: string[] = [];
  const leftOut: string[] = [];
  const ends = new Map<string, (succeeded: boolean) => void>();
  const run = ({ name }: Task) => {
    begun.push(name);
    return new Promise<boolean>((resolve) => ends.set(name, resolve));
  };
  const all = runInOrder(tasks, run, ({ name }) => leftOut.push(name));
  const end = async (name: string, succeeded = true) => {
    ends.get(name)?.(succeeded);
    // What follows follows in microtasks.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { all, begun, leftOut, end };
}

test('as many run as there are cores for, in order', async () => {
  const { all, begun, end } = start([
    { name: 'a', cores: 1 },
    { name: 'b', cores: 1 },
    { name: 'c', cores: 1 },
  ]);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  await all;
});

test('what needs both cores waits for them, and lets others pass', async () => {
  const { all, begun, end } = start([
    { name: 'a', cores: 1 },
    { name: 'wide', cores: 2 },
    { name: 'b', cores: 1 },
  ]);
  expect(begun).toEqual(['a', 'b']);
  await end('a');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'wide']);
  await end('wide');
  await all;
});

test('what comes after another waits for it, however that ends', async () => {
  const { all, begun, leftOut, end } = start([
    { name: 'site', cores: 1 },
    { name: 'types', cores: 1, after: 'site' },
  ]);
  expect(begun).toEqual(['site']);
  await end('site', false);
  expect(begun).toEqual(['site', 'types']);
  await end('types');
  await all;
  expect(leftOut).toEqual([]);
});

test('what reads what was not made is left out, and what reads that', async () => {
  const { all, begun, leftOut, end } = start([
    { name: 'site', cores: 1 },
    { name: 'html', cores: 1, reads: 'site' },
    { name: 'more', cores: 1, reads: 'html' },
  ]);
  await end('site', false);
  await all;
  expect([begun, leftOut]).toEqual([['site'], ['html', 'more']]);
});

test('a circle is refused', async () => {
  await expect(
    start([
      { name: 'a', cores: 1, after: 'b' },
      { name: 'b', cores: 1, after: 'a' },
    ]).all,
  ).rejects.toThrow('Waiting without end: a, b');
});
