import { expect, test } from 'vitest';
import { groupLoadedFiles, renderLoadedFiles } from '../../../../src/build/loaded-files/loaded-files.ts';

const pages = [
  { path: '/', files: new Set(['_astro/base.js', 'favicon.svg']) },
  { path: '/booklet/', files: new Set(['_astro/base.js', 'favicon.svg', 'booklet.css']) },
];

test('tells what every page loads from what one page or an action asks for', () => {
  const files = ['_astro/base.js', '_astro/search-panel.js', 'booklet.css', 'favicon.svg', 'references.bib'];
  expect(groupLoadedFiles(files, pages)).toEqual([
    { when: 'On every page', files: ['_astro/base.js', 'favicon.svg'] },
    { when: 'On /booklet/', files: ['booklet.css'] },
    { when: 'When you open search or type into it', files: ['_astro/search-panel.js'] },
  ]);
});

test('refuses a script of which it does not know when it is loaded', () => {
  expect(() => groupLoadedFiles(['_astro/new.js'], pages)).toThrow('_astro/new.js is loaded on no occasion');
});

test('writes each group under its heading, with what is sent', () => {
  expect(renderLoadedFiles([{ when: 'On every page', files: ['a.js'] }], () => 2797)).toBe(
    '<tbody><tr><th colspan="2" scope="rowgroup">On every page</th></tr>' +
      '<tr><td><code>a.js</code></td><td>2.8\u00A0kB</td></tr></tbody>',
  );
});
