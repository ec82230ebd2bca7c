import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  groupLoadedFiles,
  occasions,
  renderLoadedFiles,
  type BuiltFile,
} from '../../../../src/build/loaded-files/loaded-files.ts';

const pages = [
  { path: '/', files: new Set(['_astro/base.js', 'favicon.svg']) },
  { path: '/booklet/', files: new Set(['_astro/base.js', 'favicon.svg', 'booklet.css']) },
];

const dialog: BuiltFile = {
  path: '_astro/a.js',
  modules: ['src/browser/search/search-view.ts', 'src/browser/search/search-dialog.ts'],
  needs: ['_astro/b.js'],
};
const needed: BuiltFile = { path: '_astro/b.js', modules: ['src/browser/dom/element.ts'], needs: ['_astro/c.css'] };

test('tells what every page loads from what one page or an action asks for', () => {
  const files = ['_astro/base.js', 'booklet.css', 'favicon.svg', 'search-records.json', 'references.bib'];
  expect(groupLoadedFiles(files, pages, [])).toEqual([
    { when: 'On every page', files: ['_astro/base.js', 'favicon.svg'] },
    { when: 'On /booklet/', files: ['booklet.css'] },
    { when: 'When you open search or type into it', files: ['search-records.json'] },
  ]);
});

test('knows a script by the module that is imported, whatever it is called, with all that is loaded with it', () => {
  const files = ['_astro/a.js', '_astro/b.js', '_astro/c.css'];
  expect(groupLoadedFiles(files, pages, [dialog, needed])).toContainEqual({
    when: 'When you open search or type into it',
    files,
  });
});

test('counts what a page’s own script needs as loaded by the page', () => {
  const base = { path: '_astro/base.js', modules: ['src/layouts/Base.astro'], needs: ['_astro/b.js'] };
  expect(groupLoadedFiles(['_astro/b.js'], pages, [base, needed])).toEqual([
    { when: 'On every page', files: ['_astro/b.js'] },
  ]);
});

test('refuses a script of which it does not know when it is loaded, and says what it is made of', () => {
  const built = [{ path: '_astro/new.js', modules: ['node_modules/a/b.js', 'src/new/greeting.ts'], needs: [] }];
  expect(() => groupLoadedFiles(['_astro/new.js'], pages, built)).toThrow(
    '_astro/new.js, made of src/new/greeting.ts, is loaded by no page and on no occasion. ' +
      'Say when, by the module that a script imports, among the occasions in src/build/loaded-files/loaded-files.ts.',
  );
  expect(() => groupLoadedFiles(['new.css'], pages, [])).toThrow('new.css is loaded by no page');
});

test('says for each module that scripts import when it is fetched', () => {
  expect(occasions.flatMap(({ when, modules = [] }) => modules.map((module) => `${module}: ${when}`))).toEqual([
    'src/browser/search/search-dialog.ts: When you open search or type into it',
    'src/browser/search/arrival.ts: When you arrive from search, or by an address that names no place',
    'src/browser/cards/card-popover.ts: When you open a card beside a citation, a term or a note',
    'src/browser/reading-choices/choices-panel.ts: When you open the reading choices',
    'src/browser/offline/manage-offline-copy.ts: To keep a copy for reading offline',
    'src/browser/offline/removal-button.ts: Where you can remove all that is kept',
  ]);
});

test.for(occasions.flatMap(({ modules = [] }) => modules))('there is a module %s', (module) => {
  expect(existsSync(join(import.meta.dirname, '../../../..', module))).toBe(true);
});

test('writes each group under its heading, with what is sent', () => {
  expect(renderLoadedFiles([{ when: 'On every page', files: ['a.js'] }], () => 2797)).toBe(
    '<tbody><tr><th colspan="2" scope="rowgroup">On every page</th></tr>' +
      '<tr><td><code>a.js</code></td><td>2.8\u00A0kB</td></tr></tbody>',
  );
});
