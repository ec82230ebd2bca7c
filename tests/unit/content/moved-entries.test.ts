import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readMovedEntries, readPromises } from '../../../src/content/moved-entries.ts';

function createProject(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('reads which entries have moved from every kind of file, and passes over the rest', () => {
  const root = createProject({
    'content/glossary/liking.yaml': 'id: liking\nformerIds: [joy]\n',
    'content/glossary/lust.yaml': 'id: lust\nretired: { on: 2026-11-01, reason: Why., successor: liking }\n',
    'content/glossary/want.yaml': 'id: want\n',
    'content/about/rest.mdx': '\uFEFF---\r\nid: rest\r\nformerAnchors: { a-b: c-d }\r\n---\r\n\r\nretired: no\n',
    'content/references/sato2001.json': '{ "id": "sato2001", "formerIds": ["sato2000"] }',
  });
  const nothing = { formerIds: [], formerAnchors: {}, retired: undefined };
  expect(readMovedEntries(root)).toEqual([
    { ...nothing, collection: 'references', id: 'sato2001', formerIds: ['sato2000'] },
    { ...nothing, collection: 'glossary', id: 'liking', formerIds: ['joy'] },
    {
      ...nothing,
      collection: 'glossary',
      id: 'lust',
      retired: { on: '2026-11-01', reason: 'Why.', successor: 'liking' },
    },
    { ...nothing, collection: 'about', id: 'rest', formerAnchors: { 'a-b': 'c-d' } },
  ]);
});

test('reads the promises, and none where there is no list', () => {
  expect(readPromises(createProject({ 'content/promises.txt': '/\r\n/#rest\n\n' }))).toEqual(['/', '/#rest']);
  expect(readPromises(createProject({}))).toEqual([]);
});
