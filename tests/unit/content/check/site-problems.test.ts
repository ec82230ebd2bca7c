import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { findFaults } from '../../../../src/content/check/find-faults.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const text = readFileSync(join(root, 'content/site.json'), 'utf8');

/** Checks a content folder that holds nothing but this file, and so is full of other faults. */
async function check(site: string | undefined): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'content'));
  if (site !== undefined) writeFileSync(join(folder, 'content/site.json'), site);
  return (await findFaults(folder, '2026-11-30')).errors.split('\n');
}

/** The file with one thing changed, and how the first line of what is said begins. */
const faults: [name: string, text: string | undefined, line: RegExp][] = [
  ['a file that is missing', undefined, /^content\/site\.json:1 {2}is missing\. Write it/],
  ['a comma too many', text.replace(/\n\}\s*$/, ',\n}\n'), /^content\/site\.json:\d+ {2}cannot be read: /],
  ['no object', '[]', /^content\/site\.json:1 {2}is a list/],
  ['a field that is missing', text.replace(/ {2}"name".*\n/, ''), /^content\/site\.json:1 {2}name is missing\./],
  [
    'one that is missing further in',
    text.replace('"label": "about sex with an ex"', '"lable": "x"'),
    /^content\/site\.json:\d+ {2}nearness\.nearest\.lable is no field/,
  ],
  [
    'one id for two needs',
    text.replace('"id": "talk"', '"id": "crisis"'),
    /^content\/site\.json:\d+ {2}needs has one id twice\. Write another\.$/,
  ],
  [
    'a straight apostrophe',
    text.replace('"title": "Why we', '"title": "Where we\'ve'),
    /^content\/site\.json:4 {2}title "Where we've go back" is shown as it stands\. Write “Where we’ve go back”\.$/,
  ],
  [
    'an address with a path',
    text.replace('.example"', '.example/guide/"'),
    /^content\/site\.json:6 {2}address "https:\/\/\w+\.example\/guide\/" must be scheme and host alone/,
  ],
];

test.for(faults)('names %s, and nothing that only follows from it', async ([, broken, line]) => {
  const [first, ...others] = await check(broken);
  expect(first).toMatch(line);
  expect(others.filter((other) => !other.startsWith('content/site.json:'))).toEqual([]);
});

test('lets the rest be checked where nothing is wrong with it', async () => {
  expect(await check(text)).toContain('content:1  has no files for parts. Expected content/parts/*.yaml.');
});

/** What a file imports, types and what is asked for only later left out. */
const imports = /^(?:import|export) (?!type )[^;]*?'(\.[^'?]+)/gm;

/** All that is read together with a file, each with the chain that leads to it. */
function listImports(entry: string): string[][] {
  const chains = [[entry]];
  const known = new Set([entry]);
  for (const chain of chains) {
    const file = chain.at(-1) ?? '';
    if (!/\.m?[jt]s$/.test(file) || !statSync(join(root, file), { throwIfNoEntry: false })) continue;
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(imports)) {
      const imported = join(dirname(file), name);
      if (!known.has(imported)) chains.push([...chain, imported]);
      known.add(imported);
    }
  }
  return chains;
}

const asks = (chain: string[]) => chain.at(-1) === 'content/site.json';

// Node would stop with its own words at a comma too many, before anything could be checked.
test.for(['astro.config.mjs', 'src/content/check/run.ts', 'src/content/check/find-faults.ts'])(
  'nothing that is read together with %s asks for it: import that later, in a function',
  (entry) => {
    expect(listImports(entry).filter(asks)).toEqual([]);
  },
);

test('one file alone asks for it', () => {
  expect(
    listImports('src/content/check/check-content.ts')
      .filter(asks)
      .map((chain) => chain.at(-2)),
  ).toEqual(['src/lib/site/subject.ts']);
});
