/** What the documents for contributors name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slug } from 'github-slugger';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const documents = ['README.md', 'CONTRIBUTING.md', 'src/README.md', 'src/build/hosting/README.md'];

/** Where what a build or a test run makes is, on the machine or on the site. */
const isMade = (path: string) => /^(dist|_astro|test-results|node_modules)\//.test(path);

/** Finds where the links of a document lead within the project, each with its anchor. */
const findLinks = (file: string) =>
  // What stands in code is an example.
  [
    ...read(file)
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g),
  ].map(([, path = '', anchor = '']) => ({
    target: path === '' ? file : join(dirname(file), path),
    anchor,
  }));

/** Finds the anchors that GitHub gives the headings of a document. */
const findAnchors = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));

/**
 * Finds the paths that a document names: what stands between backticks with a slash, and is no address, command or
 * pattern. One with a placeholder, such as `content/studies/<key>.yaml`, stands for its folder.
 */
const findPaths = (text: string) =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name.replace(/[^/]*<.*$/, ''))
    .filter((name) => /^[\w.][\w.[\]/-]*\/[\w.[\]/-]*$/.test(name) && !isMade(name));

test.each(documents)('%s links to files and headings that exist', (file) => {
  const missing = findLinks(file).filter(
    ({ target, anchor }) =>
      !existsSync(join(root, target)) || (anchor !== '' && !findAnchors(read(target)).includes(anchor)),
  );
  expect(missing).toEqual([]);
});

test.each(documents)('%s names paths that exist', (file) => {
  const isThere = (path: string) => [dirname(file), '.'].some((folder) => existsSync(join(root, folder, path)));
  const paths = findPaths(read(file));
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test.each(documents)('%s names commands that exist', (file) => {
  const named = [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the README says what each folder of the content holds', () => {
  const rows = [...read('README.md').matchAll(/^\| `content\/([\w.-]+)\/?`/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(readdirSync(join(root, 'content')).toSorted());
});
