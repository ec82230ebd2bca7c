/** An author goes to the line that a message names, so it has to be the right one in the whole file. */
import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';

const section = `---
id: rest
findings:
  - text: One.
    cites: [moran2020]
  - text: >-
      Two,
      folded.
    cites:
      - mason2012
      - davis2003
---

First paragraph.

<BookCard book="attached" />
`;

const { getLine } = parseContentFile('content/purposes/rest.mdx', 'sections', section);

test('the line of a field is counted in the whole file', () => {
  expect(getLine(['id'])).toBe(2);
});

test('the line of a field is where its name stands, though its value begins later', () => {
  expect(getLine(['findings'])).toBe(3);
});

test('an item in a list has a line of its own', () => {
  expect(getLine(['findings', 1, 'cites', 1])).toBe(11);
});

test('a missing field has the line of the nearest thing around it', () => {
  expect(getLine(['findings', 1, 'cannotTell'])).toBe(6);
});

test('a missing field with nothing around it has the line of the first field', () => {
  expect(getLine(['title'])).toBe(2);
});

test('lines are counted alike where they end as on Windows', () => {
  const windows = parseContentFile('content/purposes/rest.mdx', 'sections', section.replaceAll('\n', '\r\n'));
  expect(windows.getLine(['findings', 1, 'cites', 1])).toBe(11);
});
