/** The provenance of a quotation takes one of two shapes, so a fault in it has to be told by the shape that was meant. */
import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findSchemaProblems } from '../../../../src/content/check/schema-problems.ts';

/** What is wrong with an expert of this provenance, each fault with its line. */
function getFaults(provenance: string): string[] {
  const text = `id: anna-berg
name: Dr. Anna Berg
quotation:
  section: rest
  words: Rest is a need.
  provenance: ${provenance}
onRecord: Nothing.
references: []
about: A writer.
aliases: [Berg, Anna Berg, rest]
voices: [Who is Berg?, What is rest?, Is rest a need?]
`;
  const content = parseContentFile('content/experts/anna-berg.yaml', 'experts', text);
  const known = () => new Set(['rest']);
  return findSchemaProblems(content, known).map(({ line, message }) => `${line}  ${message}`);
}

test('accepts words whose source is searched for', () => {
  expect(getFaults('{ status: attributed, searched: 2026-11, how: A search. }')).toEqual([]);
});

test('accepts words whose source is known', () => {
  expect(getFaults('{ status: traced, source: rest, locator: p. 3 }')).toEqual([]);
});

test('asks for the fields of the shape that was meant', () => {
  expect(getFaults('{ status: traced, source: rest }')).toEqual([
    '6  quotation.provenance.locator is missing. Write "locator: …"; an expert needs it.',
  ]);
});

test('refuses a month that does not exist', () => {
  expect(getFaults('{ status: attributed, searched: 2026-13, how: A search. }')).toEqual([
    '6  quotation.provenance.searched "2026-13" must be a year and month, written as 2026-11',
  ]);
});

test('asks for the shape when none is named', () => {
  expect(getFaults('{ searched: 2026-11, how: A search. }')).toEqual([
    '6  quotation.provenance.status is missing. Write "status: …", one of traced, attributed; an expert needs it.',
  ]);
});
