import { expect, test } from 'vitest';
import { findCollectionProblems } from '../../../../src/content/check/collection-problems.ts';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

/** What is wrong with one file among others; the gaps in a collection are reported on folders, and so left out. */
function getFaults(file: string, others: Record<string, [collection: CollectionName, text: string]>): string[] {
  const files = Object.entries(others).map(([path, [collection, text]]) => parseContentFile(path, collection, text));
  return findCollectionProblems(files)
    .filter((problem) => problem.file === file)
    .map(({ line, message, severity }) => `${line}  ${message} (${severity})`);
}

test('reports each collection that has no files and must have some', () => {
  const problems = findCollectionProblems([]);
  expect(problems.map(({ file, message }) => `${file}  ${message}`)).toEqual([
    'content  has no files for parts. Expected content/parts/*.yaml.',
    'content  has no files for article. Expected content/article/*.mdx.',
    'content  has no files for references. Expected content/references/*.json.',
    'content  has no files for glossary. Expected content/glossary/*.yaml.',
    'content  has no files for about. Expected content/about/*.mdx.',
    'content  has no files for evidence. Expected content/evidence/*.mdx.',
    'content  has no files for claims. Expected content/claims/*.yaml.',
    'content  has no files for studies. Expected content/studies/*.yaml.',
    'content  has no files for pages. Expected content/pages/*.yaml.',
    'content  has no files for publisher. Expected content/publisher.yaml.',
    'content  has no files for site. Expected content/site.json.',
    'content  has no files for fillerWords. Expected content/search/filler-words.yaml.',
  ]);
});

test('reports a title used twice, whatever its capitals', () => {
  expect(
    getFaults('content/about/two.mdx', {
      'content/about/one.mdx': ['about', '---\nid: one\ntitle: Privacy\n---\n'],
      'content/about/two.mdx': ['about', '---\nid: two\ntitle: privacy\n---\n'],
    }),
  ).toEqual(['3  title "privacy" is already used at content/about/one.mdx:3. Write another. (error)']);
});

test('reports a term explained twice', () => {
  expect(
    getFaults('content/glossary/two.yaml', {
      'content/glossary/one.yaml': ['glossary', 'id: one\nterm: Liking\n'],
      'content/glossary/two.yaml': ['glossary', 'id: two\nterm: Liking\n'],
    }),
  ).toEqual(['2  term "Liking" is already used at content/glossary/one.yaml:2. Write another. (error)']);
});

test('reports a person recorded twice', () => {
  expect(
    getFaults('content/experts/two.yaml', {
      'content/experts/one.yaml': ['experts', 'id: one\nname: Dr. Berg\n'],
      'content/experts/two.yaml': ['experts', 'id: two\nname: Dr. Berg\n'],
    }),
  ).toEqual(['2  name "Dr. Berg" is already used at content/experts/one.yaml:2. Write another. (error)']);
});

test('reports an id used twice in the two parts', () => {
  expect(
    getFaults('content/purposes/rest.mdx', {
      'content/motivations/rest.mdx': ['sections', '---\nid: rest\n---\n'],
      'content/purposes/rest.mdx': ['sections', '---\nid: rest\n---\n'],
    }),
  ).toEqual(['2  id "rest" is already used at content/motivations/rest.mdx:2. Write another. (error)']);
});

test('reports a passage of the article with the id of a section, which is an anchor there', () => {
  expect(
    getFaults('content/article/rest.mdx', {
      'content/purposes/rest.mdx': ['sections', '---\nid: rest\n---\n'],
      'content/article/rest.mdx': ['article', '---\nid: rest\n---\n'],
    }),
  ).toContain('2  id "rest" is already used at content/purposes/rest.mdx:2. Write another. (error)');
});

test('reports a help line with the id of a passage beside it', () => {
  expect(
    getFaults('content/support/lines/safety.yaml', {
      'content/support/safety.mdx': ['support', '---\nid: safety\n---\n'],
      'content/support/lines/safety.yaml': ['supportLines', 'id: safety\n'],
    }),
  ).toEqual(['1  id "safety" is already used at content/support/safety.mdx:2. Write another. (error)']);
});

test('lets two collections use one id', () => {
  expect(
    getFaults('content/glossary/rest.yaml', {
      'content/purposes/rest.mdx': ['sections', '---\nid: rest\n---\n'],
      'content/glossary/rest.yaml': ['glossary', 'id: rest\nterm: Rest\n'],
    }),
  ).toEqual([]);
});

test('reports an order used twice in a part', () => {
  expect(
    getFaults('content/purposes/sleep.mdx', {
      'content/purposes/rest.mdx': ['sections', '---\nid: rest\norder: 1\n---\n'],
      'content/purposes/sleep.mdx': ['sections', '---\nid: sleep\norder: 1\n---\n'],
    }),
  ).toEqual(['3  order 1 is already used at content/purposes/rest.mdx:3. Write another. (error)']);
});

test('reports an order used twice among the lines of one country', () => {
  expect(
    getFaults('content/support/lines/two.yaml', {
      'content/support/lines/one.yaml': ['supportLines', 'id: one\norder: 1\ncountry: gb\n'],
      'content/support/lines/two.yaml': ['supportLines', 'id: two\norder: 1\ncountry: gb\n'],
    }),
  ).toEqual(['2  order 1 is already used at content/support/lines/one.yaml:2. Write another. (error)']);
});

test('lets both parts have a first section, support a first passage, and each country a first line', () => {
  const files: Parameters<typeof getFaults>[1] = {
    'content/motivations/rest.mdx': ['sections', '---\nid: rest\norder: 1\n---\n'],
    'content/purposes/sleep.mdx': ['sections', '---\nid: sleep\norder: 1\n---\n'],
    'content/support/health.mdx': ['support', '---\nid: health\norder: 1\n---\n'],
    'content/support/lines/refuge.yaml': ['supportLines', 'id: refuge\norder: 1\ncountry: gb\n'],
    'content/support/lines/rainn.yaml': ['supportLines', 'id: rainn\norder: 1\ncountry: us\n'],
  };
  expect(['purposes/sleep.mdx', 'support/lines/rainn.yaml'].map((file) => getFaults(`content/${file}`, files))).toEqual(
    [[], []],
  );
});

test('reports a percentage and a passage of one page with the same id', () => {
  expect(
    getFaults('content/evidence/rest.yaml', {
      'content/evidence/rest.mdx': ['evidence', '---\nid: rest\n---\n'],
      'content/evidence/rest.yaml': ['percentages', 'id: rest\n'],
    }),
  ).toEqual(['1  id "rest" is already used at content/evidence/rest.mdx:2. Write another. (error)']);
});

test('reports a second figure of one section', () => {
  expect(
    getFaults('content/figures/two.yaml', {
      'content/figures/one.yaml': ['figures', 'id: one\nsection: rest\n'],
      'content/figures/two.yaml': ['figures', 'id: two\nsection: rest\n'],
    }),
  ).toEqual(['2  section "rest" is already used at content/figures/one.yaml:2. Write another. (error)']);
});

test('lets two books be recommended in one section', () => {
  expect(
    getFaults('content/books/two.yaml', {
      'content/books/one.yaml': ['books', 'id: one\nsection: rest\n'],
      'content/books/two.yaml': ['books', 'id: two\nsection: rest\n'],
    }),
  ).toEqual([]);
});

test('lets a study have the id of its reference', () => {
  expect(
    getFaults('content/studies/sato2001.yaml', {
      'content/references/sato2001.json': ['references', '{ "id": "sato2001" }'],
      'content/studies/sato2001.yaml': ['studies', 'id: sato2001\n'],
    }),
  ).toEqual([]);
});

test('asks for help lines where the site names needs, and not where it names none', () => {
  const ask = (needs: string) =>
    findCollectionProblems([parseContentFile('content/site.json', 'site', `{"id": "site", "needs": ${needs}}`)])
      .map(({ message }) => message)
      .filter((message) => /supportLines|countries|danger/.test(message));
  expect(ask('[]')).toEqual([]);
  expect(ask('[{"id": "talk"}]')).toHaveLength(4);
});
