import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findQuotationProblems } from '../../../../src/content/check/quotation-problems.ts';

const expert = parseContentFile(
  'content/experts/anna-berg.yaml',
  'experts',
  'id: anna-berg\nquotation:\n  section: rest\n  words: rest is a need, and no luxury.\n',
);

const callout = '<ExpertCallout expert="anna-berg">rest is a need, and no luxury.</ExpertCallout>';

const parseSection = (id: string, prose: string) =>
  parseContentFile(`content/purposes/${id}.mdx`, 'sections', `---\nid: ${id}\n---\n\n${prose}\n`);

test('finds nothing wrong with words that stand once, in their section', () => {
  expect(findQuotationProblems([expert, parseSection('rest', callout)])).toEqual([]);
});

test('finds the words whether the callout stands on a line of its own or in a paragraph', () => {
  expect(findQuotationProblems([expert, parseSection('rest', `As ${callout}`)])).toEqual([]);
});

test('reports an expert who is quoted nowhere', () => {
  expect(findQuotationProblems([expert, parseSection('rest', 'Words.')])).toEqual([
    {
      file: 'content/experts/anna-berg.yaml',
      line: 1,
      message: 'expert "anna-berg" has no callout. Write <ExpertCallout expert="anna-berg"> in the section "rest".',
      severity: 'error',
    },
  ]);
});

test('reports words that differ by one letter from those recorded', () => {
  const changed = parseSection('rest', callout.replace('luxury', 'Luxury'));
  expect(findQuotationProblems([expert, changed])).toEqual([
    {
      file: 'content/purposes/rest.mdx',
      line: 5,
      message:
        '<ExpertCallout> "anna-berg" does not hold the words recorded in content/experts/anna-berg.yaml:4. Write: rest is a need, and no luxury.',
      severity: 'error',
    },
  ]);
});

test('reports a callout in another section', () => {
  expect(findQuotationProblems([expert, parseSection('sleep', callout)])).toEqual([
    {
      file: 'content/purposes/sleep.mdx',
      line: 5,
      message: '<ExpertCallout> "anna-berg" belongs in the section "rest" (content/experts/anna-berg.yaml). Move it.',
      severity: 'error',
    },
  ]);
});

test('reports a second callout of the same person', () => {
  expect(findQuotationProblems([expert, parseSection('rest', `${callout}\n\nWords.\n\n${callout}`)])).toEqual([
    {
      file: 'content/purposes/rest.mdx',
      line: 9,
      message: '<ExpertCallout> quotes "anna-berg" a second time. Take one out.',
      severity: 'error',
    },
  ]);
});

describe('words that were given', () => {
  const give = (words: string) =>
    parseContentFile('content/given-words.yaml', 'givenWords', `id: given-words\nwords:\n  ${words}\n`);
  const getFaults = (words: string) =>
    findQuotationProblems([expert, parseSection('rest', callout), give(words)]).map(
      ({ file, line, message }) => `${file}:${line}  ${message}`,
    );

  test('are right where the record has them', () => {
    expect(getFaults('anna-berg: rest is a need, and no luxury.')).toEqual([]);
  });

  test('stop a record that has others, in one letter', () => {
    expect(getFaults('anna-berg: rest is a need and no luxury.')).toEqual([
      'content/experts/anna-berg.yaml:4  quotation.words differ from the words given. Write: rest is a need and no luxury.',
    ]);
  });

  test('are of an expert who has a record', () => {
    expect(getFaults('anna-burg: rest is a need, and no luxury.')).toEqual([
      'content/given-words.yaml:3  words "anna-burg" are of no expert. Did you mean "anna-berg"? Write content/experts/anna-burg.yaml, or mend the id.',
    ]);
  });
});
