import { expect, test } from 'vitest';
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

test('reports a record that differs by one letter from the words given', () => {
  const words =
    'sexual agency can feel empowering after the loss of emotional control that often accompanies a breakup.';
  const record = (recorded: string) =>
    parseContentFile(
      'content/experts/laura-berman.yaml',
      'experts',
      `id: laura-berman\nquotation:\n  section: rest\n  words: ${recorded}\n`,
    );
  const section = (said: string) =>
    parseSection('rest', `<ExpertCallout expert="laura-berman">${said}</ExpertCallout>`);
  expect(findQuotationProblems([record(words), section(words)])).toEqual([]);
  const changed = words.replace('breakup', 'break-up');
  expect(findQuotationProblems([record(changed), section(changed)])).toEqual([
    {
      file: 'content/experts/laura-berman.yaml',
      line: 4,
      message: `quotation.words differ from the words given. Write: ${words}`,
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
