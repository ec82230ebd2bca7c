/** What the built styles and scripts ask of a browser, held against the oldest ones that the site is for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import css from '@eslint/css';
import { Linter } from 'eslint';
import baseline from 'eslint-plugin-baseline-js';
import { expect, test } from 'vitest';
import { floors, nameOldest } from '../../src/lib/site/floor.ts';
import { newerBuiltIns } from '../browser/older-browser.ts';
import { dist, files, getPage, getText, pages } from './built-site.ts';

/** What even some of the newest browsers lack, by how a reader does without. */
const trifles = {
  'a line, a page or a change of page looks plainer': [
    ...['text-wrap', 'pretty', 'hanging-punctuation', 'orphans', 'widows', 'avoid', '@page', 'page'],
    ...[
      '@view-transition',
      'view-transition-name',
      'view-transition-group',
      'view-transition-new',
      'view-transition-old',
    ],
  ],
  'what opens stands at the edge of the window': ['position-area', 'position-try-fallbacks', '@position-try'],
  'copied text holds notes and the links of headings, too': ['user-select'],
  'the browser does as it would by itself': [
    ...['text-size-adjust', 'forced-color-adjust', 'overscroll-behavior', 'accent-color', 'marker', 'first'],
    ...['details-content', 'highlight', 'Custom highlights', 'Network Information'],
  ],
};

/** What only those of the second floor lack, by what they have instead. */
const replaced = {
  'links, where popovers would open': ['popover-open'],
  'all there is, where choices would show a part of it': ['has'],
  'the bar of a phone, in two versions of Firefox': ['@container', 'container-type'],
  'the side of a left-to-right page': ['inline-start', 'inline-end'],
  'a button that does nothing, where no scripts run': ['scripting'],
  'what is as good, asked for where it is missing': ['Intl.Segmenter'],
  'the part of it that is used, which they have': ['Async clipboard', 'mask', 'mask-position', 'outline'],
  'a little more work for the browser': ['content-visibility'],
};

const linter = new Linter({ configType: 'flat' });

/** @returns What a linter finds in texts, by the name of the feature. */
const lint = (texts: Iterable<string>, file: string, config: Linter.Config): Map<string, string> =>
  new Map(
    [...texts]
      .flatMap((text) => linter.verify(text, [{ ...config, files: [file] }], file))
      .map(({ message }) => [/'([^']+)'/.exec(message)?.[1] ?? '', message]),
  );

const lintAll = (available: number) =>
  new Map([
    ...lint(styles, 'built.css', {
      plugins: { css },
      language: 'css/css',
      languageOptions: { tolerant: true },
      rules: { 'css/use-baseline': ['error', { available }] },
    }),
    ...lint(scripts, 'built.js', {
      plugins: { 'baseline-js': { rules: baseline.rules } },
      rules: baseline.configs.recommended({ available, level: 'error' }).rules as Linter.RulesRecord,
    }),
  ]);

const readFiles = (pattern: RegExp) =>
  files.filter((file) => pattern.test(file)).map((file) => readFileSync(join(dist, file), 'utf8'));

const getTexts = (selector: string) =>
  pages.flatMap(({ document }) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent));

const scripts = new Set([...readFiles(/\.js$/), ...getTexts('script:not([src], [type])')]);
const styles = new Set([
  ...readFiles(/\.css$/),
  ...getTexts('style'),
  // Those that scripts bring.
  ...[...scripts].flatMap((script) => [...script.matchAll(/`(@layer [^`]+)`/g)].map(([, sheet = '']) => sheet)),
]);

test('styles and scripts are found', () => {
  expect(styles.size).toBeGreaterThan(8);
  expect(scripts.size).toBeGreaterThan(8);
});

const missing = { inFull: lintAll(floors.full), inReadable: lintAll(floors.readable) };
const known = [...Object.values(trifles), ...Object.values(replaced)].flat();

test('in the oldest browsers in which everything is to work, nothing but trifles is missing', () => {
  const allowed = Object.values(trifles).flat();
  expect([...missing.inFull].filter(([name]) => !allowed.includes(name))).toEqual([]);
});

test('in the oldest in which pages are to be read, all that is missing is known, with what is there instead', () => {
  expect([...missing.inReadable].filter(([name]) => !known.includes(name))).toEqual([]);
});

test('nothing is listed as missing that no file asks for any more', () => {
  expect(known.filter((name) => !missing.inReadable.has(name) && !missing.inFull.has(name))).toEqual([]);
});

test('no style leaves light-dark() to them, on which every colour would depend', () => {
  expect([...styles].filter((style) => style.includes('light-dark('))).toEqual([]);
});

test('no script calls a method that they lack', () => {
  // The linter knows no method by its name alone. Some of the names are those of older ones, too.
  const owners = ['Array.prototype', 'Map', 'Object', 'Promise', 'Set.prototype', 'String.prototype'];
  const names = owners
    .flatMap((owner) => newerBuiltIns[owner] ?? [])
    .filter((name) => !/^(?:try|union|with)$/.test(name));
  const call = new RegExp(`\\.(?:${names.join('|')})\\(`, 'g');
  expect([...scripts].flatMap((script) => script.match(call) ?? [])).toEqual([]);
});

test('the colophon names both', () => {
  const text = getText(getPage('/colophon/'));
  for (const year of Object.values(floors)) expect(text).toContain(nameOldest(year));
});
