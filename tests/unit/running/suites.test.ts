import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isLeftOut, stages } from '../../suites.ts';

const root = new URL('../../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};
const suites = stages.flatMap((stage) => stage.suites);
const find = (name: string) => suites.find((suite) => suite.name === name);

test('runs every script of tests there is, and none that is not', () => {
  const written = Object.keys(scripts).filter((script) => script.startsWith('test:'));
  expect(written.filter((script) => !suites.some((suite) => suite.script === script))).toEqual([]);
  expect(suites.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
  expect(new Set(suites.map(({ name }) => name)).size).toBe(suites.length);
});

test('runs every project of tests there is', () => {
  const config = readFileSync(new URL('tests/vitest.config.ts', root), 'utf8');
  const projects = ['components', ...Array.from(config.matchAll(/name: '(.+?)'/g), ([, name]) => name)];
  const run = Object.values(scripts).flatMap((script) =>
    Array.from(script.matchAll(/--project (\S+)/g), ([, name]) => name),
  );
  expect(run.toSorted()).toEqual(projects.toSorted());
});

test('without a browser leaves out what is read in one, and nothing else', () => {
  const leftOut = suites.filter((suite) => isLeftOut(suite, ['chromium', 'nginx'])).map(({ name }) => name);
  expect(leftOut).toEqual(['browser', 'search', 'at-root']);
  expect(suites.filter((suite) => isLeftOut(suite, ['nginx']))).toEqual([]);
});

test('reads what Vitest reports', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(find('quick')?.readReport?.(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('reads what Playwright reports', () => {
  const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } };
  expect(find('browser')?.readReport?.(JSON.stringify(report))).toEqual({ passed: 6, failed: 2, skipped: 3 });
});

test('a machine that must have everything says so', () => {
  expect(readFileSync(new URL('.ci/run', root), 'utf8')).toMatch(/^NOTHING_LEFT_OUT=1 npm test$/m);
});
