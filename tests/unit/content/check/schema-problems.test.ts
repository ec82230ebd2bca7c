import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findSchemaProblems, type KnownIds } from '../../../../src/content/check/schema-problems.ts';
import { changeSection, sectionText } from './section-text.ts';

const studyText = `id: davis2003
about: breakups
read: abstract
samples:
  - design: survey
    method: survey
    size: 5248
    found: Many missed it.
    codes:
      - claim: rest-reason
        bearing: for
        note: Rest came first
measured: Reasons.
cannotTell: Why.
`;
const claimText = `id: rest-reason
type: motive
about: breakups
text: People go back to rest.
test: asks people why
section: rest
verdict: untested
`;

const ids: Partial<Record<string, string[]>> = {
  references: ['davis2003', 'moran2020'],
  sections: ['rest'],
  glossary: ['liking'],
  claims: ['rest-reason', 'rest-result'],
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
  const content = parseContentFile('content/purposes/rest.mdx', 'sections', changeSection('order: 1', 'order: 0'));
  expect(findSchemaProblems(content, known)).toEqual([
    {
      file: 'content/purposes/rest.mdx',
      line: 4,
      message: 'order 0 is too little; at least 1.',
      severity: 'error',
    },
  ]);
});

test('reports every fault of a file at once', () => {
  expect(getFaults(changeSection('title: Rest\norder: 1', 'titel: Rest\norder: 0'))).toEqual([
    '3  titel is no field of a section. Did you mean "title"?',
    '4  order 0 is too little; at least 1.',
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
      '11  findings[0].cannotTell is missing. Write "cannotTell: …"; a section needs it.',
    ],
    [
      'a field that does not exist',
      'order: 1',
      'order: 1\nmood: calm',
      '5  mood is no field of a section. Take it out, or mend its name.',
    ],
    [
      'a claim that is no claim',
      'rest-result',
      'rest-resul',
      '7  leads "rest-resul" does not exist. Did you mean "rest-result"?',
    ],
    [
      'a claim that is no claim of a finding',
      'claims: [rest-reason]',
      'claims: [rest-raeson]',
      '13  findings[0].claims "rest-raeson" does not exist. Did you mean "rest-reason"?',
    ],
    [
      'an unknown work',
      'davis2003',
      'davis203',
      '12  findings[0].cites "davis203" does not exist. Did you mean "davis2003"?',
    ],
    ['an unknown section', 'related: [rest]', 'related: [nowhere]', '23  related "nowhere" does not exist.'],
    [
      'an opt-out of a term that does not exist',
      'related: [rest]',
      'related: [rest]\nunmarkedTerms: [likin]',
      '24  unmarkedTerms "likin" does not exist. Did you mean "liking"?',
    ],
    [
      'a text that is too long',
      'title: Rest',
      `title: ${'Rest '.repeat(12)}more`,
      '3  title has 64 characters; at most 60 fit. Shorten it by 4.',
    ],
    ['a text that is empty', 'title: Rest', "title: ' '", '3  title is empty. Write it.'],
    ['a list that is too short', ', idling]', ']', '22  aliases has too few entries; write at least 15.'],
    ['too few voices', ', Grief is work.]', ']', '18  voices has too few entries; write at least 15.'],
    [
      'a text where a list belongs',
      '[davis2003]',
      'davis2003',
      '12  findings[0].cites "davis2003" must be a list. Write "cites: [davis2003]".',
    ],
    [
      'a word where a number belongs',
      'order: 1',
      'order: first',
      '4  order "first" must be a number. Write it in digits, and nothing beside them.',
    ],
    [
      'a day that does not exist',
      'reviewed: 2026-11-24',
      'reviewed: 2026-02-30',
      '25  reviewed "2026-02-30" must be a day that exists, written as 2026-11-24',
    ],
    [
      'a question without its mark',
      'Are you tired?',
      'You are tired.',
      '17  questions[0] "You are tired." must end with a question mark',
    ],
    [
      'an id that is no anchor',
      'id: rest',
      'id: Rest now',
      '2  id "Rest now" must be lower-case words joined by hyphens, such as "two-words". Write "id: rest-now", and name the file rest-now.mdx.',
    ],
  ] as const)('tells how to mend %s', ([, find, replacement, fault]) => {
    expect(getFaults(changeSection(find, replacement))).toEqual([fault]);
  });
});

test.for([
  [
    'a word that is not on the list',
    'studies',
    studyText,
    'bearing: for',
    'bearing: fore',
    '11  samples[0].codes[0].bearing "fore" is not one of for, against, null-result, context. Did you mean "for"?',
  ],
  [
    'a code on an unknown claim',
    'studies',
    studyText,
    'claim: rest-reason',
    'claim: rest-raeson',
    '10  samples[0].codes[0].claim "rest-raeson" does not exist. Did you mean "rest-reason"?',
  ],
  [
    'a full text that was read on no day',
    'studies',
    studyText,
    'read: abstract',
    'read: full-text',
    '1  readOn goes with "read: full-text" and with nothing else. Write both or neither.',
  ],
  [
    'a code without what decides',
    'studies',
    studyText,
    '        note: Rest came first\n',
    '',
    '10  samples[0].codes[0].note is missing. Write "note: …"; a study needs it.',
  ],
  [
    'a verdict without its certainty',
    'claims',
    claimText,
    'verdict: untested',
    'verdict: mixed',
    '7  verdict "mixed" and certainty do not go together: untested has none, and every other verdict has one.',
  ],
  [
    'how sure nothing is',
    'claims',
    claimText,
    'verdict: untested',
    'verdict: untested\ncertainty: low',
    '7  verdict "untested" and certainty do not go together: untested has none, and every other verdict has one.',
  ],
  [
    'a claim that stands nowhere',
    'claims',
    claimText,
    'section: rest\n',
    '',
    '1  section is missing, and the claim is not general. Write "section: …" or "general: …", its place among those that are.',
  ],
  [
    'a claim against itself',
    'claims',
    claimText,
    'section: rest',
    'section: rest\nopposite: rest-reason',
    '7  opposite "rest-reason" is the claim itself. Name the one that says the reverse, or take it out.',
  ],
] as const)('tells how to mend %s, in studies and claims', ([, collection, text, find, replacement, fault]) => {
  const getProblems = (changed: string) =>
    findSchemaProblems(parseContentFile(`content/${collection}/a.yaml`, collection, changed), known);
  expect(text).toContain(find);
  expect(getProblems(text)).toEqual([]);
  expect(getProblems(text.replace(find, replacement)).map(({ line, message }) => `${line}  ${message}`)).toEqual([
    fault,
  ]);
});
