import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findNightly, nightly } from '../../nightly.ts';
import { getParameters, suites } from '../../suites.ts';

const root = new URL('../../../', import.meta.url);

test.for(nightly)('“$test” is a test of its file, and its suite runs that', ({ suite, file, test: name }) => {
  expect(readFileSync(new URL(file, root), 'utf8')).toContain(`test('${name}'`);
  const script = suites.find((one) => one.name === suite)?.script.replace('test:', '') ?? '';
  expect(file.startsWith(`tests/${script}/`) || script === 'quick').toBe(true);
});

test('each says in a few words why it may wait', () => {
  expect(nightly.filter(({ why }) => why.split(' ').length < 5)).toEqual([]);
});

test('only what is named is left for the night', () => {
  const pattern = new RegExp(findNightly('browser') ?? '');
  expect(nightly.filter((one) => one.suite === 'browser').every((one) => pattern.test(one.test))).toBe(true);
  expect(pattern.test('the page of article looks as it did')).toBe(false);
  expect(findNightly('html')).toBeUndefined();
});

test('a suite is told what to leave, but at night', () => {
  const browser = suites.find(({ name }) => name === 'browser');
  if (browser === undefined) throw new Error('There is no suite for the browser.');
  const leaves = (parameters: string[]) => parameters.some((parameter) => parameter.startsWith('--grep-invert='));
  expect(leaves(getParameters(browser, false))).toBe(true);
  expect(leaves(getParameters(browser, true))).toBe(false);
});
