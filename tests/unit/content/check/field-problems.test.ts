import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findFieldProblems } from '../../../../src/content/check/field-problems.ts';
import { collectionSources } from '../../../../src/schemas/collections.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

function getFaults(text: string, collection: CollectionName, file = `content/${collection}/rest.yaml`): string[] {
  return findFieldProblems(parseContentFile(file, collection, text)).map(({ line, message }) => `${line}  ${message}`);
}

test('names the field and its line', () => {
  const text = 'id: rest\nfindings:\n  - text: So.\n    cannotTell: Whether *anyone* did.\n';
  expect(getFaults(text, 'sections')).toEqual([
    '4  findings[0].cannotTell has "*anyone*", and a field is plain text, shown as it is typed. Write "anyone".',
  ]);
});

test('looks at front matter, and leaves prose to others', () => {
  const text = '---\nid: rest\ntitle: Rest &amp; sleep\n---\n\nIt is *so*.\n';
  expect(getFaults(text, 'about', 'content/about/rest.mdx')).toEqual([
    '3  title has "&amp;", and a field is plain text, shown as it is typed. Write "&".',
  ]);
});

const codeAlone = new Set<string>(['dangerWords']);

test.for((Object.keys(collectionSources) as CollectionName[]).filter((name) => !codeAlone.has(name)))(
  'looks at every text of a field of %s, also within lists',
  (collection) => {
    const text = 'name: "**so**"\nlist:\n  - words:\n      - fine\n      - _so_\n';
    expect(getFaults(text, collection).map((fault) => fault.slice(0, 30))).toEqual([
      '1  name has "**so**", and a fi',
      '5  list[0].words[1] has "_so_"',
    ]);
  },
);

test('leaves alone what only code reads, addresses, and what is no text', () => {
  expect(getFaults("phrases:\n  - they .. hit*|beat* *me*\nunless: ['*so* it']\n", 'dangers')).toEqual([]);
  expect(getFaults('address: https://shop.example/{isbn}?_a_={tag}&amp;b\n', 'retailers')).toEqual([]);
  expect(getFaults('url: https://example.org/*a*\nyear: 2020\nread: true\nnone:\n', 'claims')).toEqual([]);
});

test('leaves the marks of CSL-JSON in names of works, and no others', () => {
  const work = (title: string) => JSON.stringify({ id: 'moran2020', title });
  const getWorkFaults = (title: string) => getFaults(work(title), 'references', 'content/references/moran2020.json');
  expect(getWorkFaults('The <i>it</i> &amp; <span class=\\"nocase\\">X</span> H<sub>2</sub>O')).toEqual([]);
  expect(getWorkFaults('The *it*')).toEqual([
    '1  title has "*it*", and a field is plain text, shown as it is typed. Write "it".',
  ]);
});
