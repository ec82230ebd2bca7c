import { describe, expect, test } from 'vitest';
import { parseContentFile, type ContentFile } from '../../../../src/content/check/content-file.ts';
import { findVerdictProblems } from '../../../../src/content/check/verdict-problems.ts';
import { createStudy } from './study-text.ts';

const createClaim = (verdict: string) =>
  parseContentFile(
    'content/claims/torn-reason.yaml',
    'claims',
    `id: torn-reason\ntype: motive\nabout: sex-with-an-ex\ntext: People are torn.\ntest: asks people\ngeneral: 1\n${verdict}\n`,
  );

const getFaults = (verdict: string, studies: ContentFile[]) =>
  findVerdictProblems([createClaim(verdict), ...studies]).map(
    ({ file, line, message }) => `${file}:${line}  ${message}`,
  );

const moran = createStudy('moran2020', {
  feelings: ['claim: torn-reason, bearing: for'],
  reasons: ['claim: relief, bearing: for', 'claim: torn-reason, bearing: for'],
});
const joel = createStudy('joel2018', { deciding: ['claim: torn-reason, bearing: against, about: breakups'] });

const supported = 'verdict: supported\ncertainty: low\nvotes:\n  moran2020: for (for, for)';

test('a verdict that the codes make is right', () => {
  expect(getFaults(supported, [moran])).toEqual([]);
  expect(getFaults('verdict: untested', [])).toEqual([]);
});

test('another verdict stops the build, and those codes are named that decide', () => {
  expect(findVerdictProblems([createClaim(`${supported}\n  joel2018: nearby-against`), moran, joel])).toEqual([
    {
      file: 'content/claims/torn-reason.yaml',
      line: 7,
      message:
        'verdict "supported" is not what the codes make: mixed, certainty very-low. moran2020 for (2 points: moran2020/feelings, content/studies/moran2020.yaml:13; moran2020/reasons, content/studies/moran2020.yaml:21); joel2018 against (1 point: joel2018/deciding, content/studies/joel2018.yaml:13). How sure: start +3, independent-samples -1, inconsistency -1. Mend the code that is wrong, or write that here, and the former under history.',
      severity: 'error',
    },
  ]);
});

test('so does another certainty', () => {
  expect(getFaults(supported.replace('low', 'high'), [moran])).toEqual([
    'content/claims/torn-reason.yaml:8  certainty "high" is not what the codes make: supported, certainty low. moran2020 for (2 points: moran2020/feelings, content/studies/moran2020.yaml:13; moran2020/reasons, content/studies/moran2020.yaml:21). How sure: start +3, independent-samples -1. Mend the code that is wrong, or write that here, and the former under history.',
  ]);
});

test('so does another verdict of the same certainty', () => {
  const [fault, ...others] = getFaults(supported.replace('supported', 'contradicted'), [moran]);
  expect(fault).toMatch(/:7 {2}verdict "contradicted" is not what the codes make: supported, certainty low\. /);
  expect(others).toEqual([]);
});

test('so does a verdict that no code makes', () => {
  expect(getFaults('verdict: supported\ncertainty: low', [])).toEqual([
    'content/claims/torn-reason.yaml:7  verdict "supported" is not what the codes make: untested. No code has a vote. Mend the code that is wrong, or write that here, and the former under history.',
  ]);
});

describe('votes, though the verdict stands', () => {
  const ending = ' Mend the code that is wrong, or';

  test('have to be those that the codes make', () => {
    const study = createStudy('joel2018', { deciding: ['claim: torn-reason, bearing: for, about: breakups'] });
    expect(getFaults(`${supported}\n  joel2018: nearby-for`, [moran, study])).toEqual([]);
    expect(getFaults(`${supported}\n  joel2018: for`, [moran, study])).toEqual([
      `content/claims/torn-reason.yaml:11  votes.joel2018 "for" is wrong: its codes make "nearby-for" (joel2018/deciding, content/studies/joel2018.yaml:13).${ending} write "joel2018: nearby-for".`,
    ]);
  });

  test('have to name each group that votes', () => {
    const study = createStudy('joel2018', { deciding: ['claim: torn-reason, bearing: for, about: breakups'] });
    expect(getFaults(supported, [moran, study])).toEqual([
      `content/claims/torn-reason.yaml:9  votes lacks "joel2018": its codes make "nearby-for" (joel2018/deciding, content/studies/joel2018.yaml:13).${ending} write "joel2018: nearby-for".`,
    ]);
  });

  test('may not name a group that says nothing', () => {
    expect(getFaults(`${supported}\n  joel2018: nearby-for`, [moran])).toEqual([
      'content/claims/torn-reason.yaml:11  votes.joel2018 "nearby-for" is said by no code. Mend the code that is wrong or its cohort, or take this out.',
    ]);
  });
});

describe('what has no vote is expected all the same', () => {
  const voices = (bearing: string) => [
    moran,
    createStudy('meston2007', { reasons: [`claim: torn-reason, bearing: ${bearing}, about: elsewhere`] }),
  ];

  test.each([
    ['for', 'background-for'],
    ['context', 'context'],
  ])('where it is coded %s', (bearing, word) => {
    expect(getFaults(`${supported}\n  meston2007: ${word}`, voices(bearing))).toEqual([]);
  });

  test('and stops the build when it is coded otherwise, or no longer', () => {
    expect(getFaults(`${supported}\n  meston2007: background-for`, voices('against'))).toEqual([
      'content/claims/torn-reason.yaml:11  votes.meston2007 "background-for" is wrong: its codes make "background-against" (meston2007/reasons, content/studies/meston2007.yaml:13). Mend the code that is wrong, or write "meston2007: background-against".',
    ]);
    expect(getFaults(`${supported}\n  meston2007: context`, [moran])).toHaveLength(1);
  });
});

describe('a vote that is split', () => {
  const mixed = 'verdict: mixed\ncertainty: low\nvotes:\n  moran2020: split';

  test('may be split by what one of its samples says', () => {
    const codes = [
      'claim: torn-reason, bearing: for, who: men',
      'claim: torn-reason, bearing: null-result, who: women',
    ];
    const study = createStudy('moran2020', { feelings: codes, reasons: ['claim: torn-reason, bearing: for'] });
    expect(getFaults(`${mixed} (for, null-result, for)`, [study])).toEqual([]);
  });

  test('is refused where nobody could say why', () => {
    const study = createStudy('moran2020', {
      feelings: ['claim: torn-reason, bearing: for'],
      reasons: ['claim: torn-reason, bearing: null-result'],
    });
    expect(getFaults(`${mixed} (for, null-result)`, [study])).toEqual([
      'content/studies/moran2020.yaml:20  samples[1].codes[0].bearing "null-result" splits the vote of moran2020 on torn-reason: moran2020/feelings says "for" (content/studies/moran2020.yaml:13). Write in each for whom it holds, "who: …", or for which part of the claim, "part: …".',
    ]);
  });
});

test('nothing is reckoned where a study breaks its schema, which is a fault of its own', () => {
  const broken = parseContentFile('content/studies/joel2018.yaml', 'studies', 'id: joel2018\n');
  expect(getFaults('verdict: supported\ncertainty: high', [moran, broken])).toEqual([]);
});

test('a claim that breaks its schema is a fault of its own', () => {
  expect(getFaults('verdict: proven', [moran])).toEqual([]);
});
