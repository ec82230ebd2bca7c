import { expect, test } from 'vitest';
import { findWaiting } from '../../../src/content/waiting-files.ts';
import { isWaiting } from '../../../src/lib/site/waiting.ts';

const today = '2026-11-30';
const find = (files: Record<string, string>) => [...findWaiting(new Map(Object.entries(files)), today)];

test.each([
  [{ draft: true }, true],
  [{ draft: false }, false],
  [{ publishOn: '2026-12-01' }, true],
  [{ publishOn: '2026-11-30' }, false],
  [{ publishOn: new Date('2027-01-02') }, true],
  [{ draft: true, publishOn: '2020-01-01' }, true],
  [{}, false],
])('%j waits: %s', (entry, waits) => {
  expect(isWaiting(entry, today)).toBe(waits);
});

test('front matter says so, and prose does not', () => {
  expect(
    find({
      'content/purposes/rest.mdx': '---\r\nid: rest\r\ndraft: true # still\r\n---\r\n\r\nRest.\r\n',
      'content/purposes/sleep.mdx': '---\nid: sleep\n---\n\ndraft: true\n',
      'content/glossary/rest.yaml': 'id: rest\npublishOn: 2027-01-02\n',
      'content/glossary/broken.yaml': 'id: [\ndraft: true\n',
    }),
  ).toEqual(['content/purposes/rest.mdx', 'content/glossary/rest.yaml']);
});

test('a work that a draft alone cites waits with it, and so does its study', () => {
  const files = {
    'content/purposes/rest.mdx': '---\ndraft: true\n---\n\nRest [@doe2020] helps [@roe2021].\n',
    'content/purposes/sleep.mdx': '---\nid: sleep\n---\n\nSleep [@roe2021].\n',
    'content/references/doe2020.json': '{ "id": "doe2020" }',
    'content/references/roe2021.json': '{ "id": "roe2021" }',
    'content/studies/doe2020.yaml': 'id: doe2020\n',
    'content/studies/roe2021.yaml': 'id: roe2021\n',
  };
  expect(find(files)).toEqual([
    'content/purposes/rest.mdx',
    'content/references/doe2020.json',
    'content/studies/doe2020.yaml',
  ]);
});
