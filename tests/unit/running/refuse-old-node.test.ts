import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainOldNode, oldest } from '../../../src/build/refuse-old-node.mjs';

const root = new URL('../../../', import.meta.url);
const { engines, optionalDependencies, scripts } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
) as Record<'engines' | 'optionalDependencies' | 'scripts', Record<string, string>>;

test.for(['22.18.0', '22.23.5', '23.11.0', '24.0.0', '26.10.0', '100.0.0'])('Node %s will do', (version) => {
  expect(explainOldNode(version)).toBeUndefined();
});

test.for(['8.17.0', '20.20.2', '22.2.0', '22.17.1'])(
  'of Node %s it says what it is, what is needed, and how to have it',
  (version) => {
    expect(explainOldNode(version))
      .toBe(`This is Node ${version}, and the project needs 22.18 or newer. The Node it brings is not here.
On Linux and macOS (x64, arm64) and Windows (x64), install it with: npm ci --include=optional
Anywhere else, install a newer Node: https://nodejs.org/en/download`);
  },
);

test('the package, and every Node that the project brings or names, agree', () => {
  expect(engines['node']).toBe(`>=${oldest.join('.')}.0`);
  const named = readFileSync(new URL('.nvmrc', root), 'utf8').trim();
  const brought = Object.values(optionalDependencies);
  expect([named, ...brought].map(explainOldNode).filter(Boolean)).toEqual([]);
  expect(brought).toContain(named);
});

test('what people begin with is refused before anything is done', () => {
  expect(scripts['postinstall']).toMatch(/ && node src\/build\/refuse-old-node\.mjs$/);
  for (const script of ['start', 'dev', 'build', 'test'])
    expect(scripts[`pre${script}`], script).toBe('node src/build/refuse-old-node.mjs');
});
