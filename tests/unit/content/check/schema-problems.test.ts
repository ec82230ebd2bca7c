import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findSchemaProblems, type KnownIds } from '../../../../src/content/check/schema-problems.ts';
import { changeSection, sectionText } from './section-text.ts';

const ids: Partial<Record<string, string[]>> = {
  references: ['davis2003', 'moran2020'],
  sections: ['rest'],
  glossary: ['liking'],
};
const known: KnownIds = (collection) => new Set(ids[collection]);

/** What is wrong with a section, each fault with its line. */
function getFaults(text: string): string[] {
  const problems = findSchemaProblems(parseContentFile('content/purposes/rest.mdx', 'sections', text), known);
  return problems.map(({ line, message }) => `${line}  ${message}`);
}

test('finds nothing wrong with a section that is right', () => {
  expect(getFaults(sectionText)).toEqual([]);
});

test('names file, line and severity', () => {
  const content = parseContentFile('content/purposes/rest.mdx', 'sections', changeSection('order: 1', 'order: 6'));
  expect(findSchemaProblems(content, known)).toEqual([
    {
      file: 'content/purposes/rest.mdx',
      line: 4,
      message: 'order 6 is too much; at most 5.',
      severity: 'error',
    },
  ]);
});

test('reports every fault of a file at once', () => {
  expect(getFaults(changeSection('title: Rest\norder: 1', 'titel: Rest\norder: 0'))).toEqual([
    '2  title is missing. Write "title: …"; a section needs it.',
    '4  order 0 is too little; at least 1.',
    '3  titel is no field of a section. Take it out, or mend its name.',
  ]);
});

test('reports nothing about a file that could not be read', () => {
  expect(getFaults('Words without front matter.\n')).toEqual([]);
});

describe('a message', () => {
  test.for([
    ['a missing field', 'title: Rest\n', '', '2  title is missing. Write "title: …"; a section needs it.'],
    [
      'a missing field within a list',
      '    cannotTell: How long it lasted.\n',
      '',
      '9  findings[0].cannotTell is missing. Write "cannotTell: …"; a section needs it.',
    ],
    [
      'a field that does not exist',
      'order: 1',
      'order: 1\nmood: calm',
      '5  mood is no field of a section. Take it out, or mend its name.',
    ],
    [
      'a word that is not on the list',
      'supported',
      'suported',
      '6  verdict "suported" is not one of supported, mixed, contradicted, untested. Did you mean "supported"?',
    ],
    [
      'an unknown work',
      'davis2003',
      'davis203',
      '10  findings[0].cites "davis203" does not exist. Did you mean "davis2003"?',
    ],
    ['an unknown section', 'related: [rest]', 'related: [nowhere]', '20  related "nowhere" does not exist.'],
    [
      'an opt-out of a term that does not exist',
      'related: [rest]',
      'related: [rest]\nunmarkedTerms: [likin]',
      '21  unmarkedTerms "likin" does not exist. Did you mean "liking"?',
    ],
    [
      'a text that is too long',
      'title: Rest',
      `title: ${'Rest '.repeat(12)}more`,
      '3  title has 64 characters; at most 60 fit. Shorten it.',
    ],
    ['a text that is empty', 'title: Rest', "title: ' '", '3  title is empty. Write it.'],
    ['a list that is too short', ', idling]', ']', '19  aliases has too few entries; write at least 15.'],
    ['too few voices', ', Grief is work.]', ']', '15  voices has too few entries; write at least 15.'],
    [
      'a text where a list belongs',
      '[davis2003]',
      'davis2003',
      '10  findings[0].cites "davis2003" must be a list. Rewrite it as one.',
    ],
    [
      'a word where a number belongs',
      'order: 1',
      'order: first',
      '4  order "first" must be of the type number. Rewrite it as one.',
    ],
    [
      'a day that does not exist',
      'reviewed: 2026-11-24',
      'reviewed: 2026-02-30',
      '22  reviewed "2026-02-30" must be a day that exists, written as 2026-11-24',
    ],
    [
      'a question without its mark',
      'Are you tired?',
      'You are tired.',
      '14  questions[0] "You are tired." must end with a question mark',
    ],
    [
      'an id that is no anchor',
      'id: rest',
      'id: Rest now',
      '2  id "Rest now" must be lower-case words joined by hyphens, such as "fear-of-loss"',
    ],
  ] as const)('tells how to mend %s', ([, find, replacement, fault]) => {
    expect(getFaults(changeSection(find, replacement))).toEqual([fault]);
  });
});
