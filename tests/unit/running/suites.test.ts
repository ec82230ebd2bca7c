import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getEnvironment, isLeftOut, suites } from '../../suites.ts';

const root = new URL('../../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

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
  expect(leftOut).toEqual(['search', 'browser-below-path', 'browser']);
  expect(suites.filter((suite) => isLeftOut(suite, ['nginx']))).toEqual([]);
});

test('each waits only for what is listed before it', () => {
  const names = suites.map(({ name }) => name);
  const isBefore = (name: string, other = name) => names.indexOf(other) <= names.indexOf(name) && names.includes(other);
  expect(suites.filter(({ name, after, reads }) => !isBefore(name, after) || !isBefore(name, reads))).toEqual([]);
});

test('what reads the site below a path finds it where it is built, and nothing else knows of it', () => {
  const told = suites.filter((suite) => getEnvironment(suite, '/run')['BASE_PATH'] === '/guide/');
  expect(told.map(({ name }) => name)).toEqual(['guide', 'below-path', 'browser-below-path']);
  expect(new Set(told.map((suite) => getEnvironment(suite, '/run')['DIST_FOLDER'])).size).toBe(1);
});

test('a machine that must have everything says so', () => {
  expect(readFileSync(new URL('.ci/run', root), 'utf8')).toMatch(/^NOTHING_LEFT_OUT=1 npm test$/m);
});
