import { describe, expect, test } from 'vitest';
import type { Step } from '../../../../src/lib/evidence/certainty.ts';
import type { StudyCode } from '../../../../src/lib/evidence/codes.ts';
import {
  describeCode,
  formatSteps,
  getSilentLines,
  getVoteLines,
  type ReckoningLine,
} from '../../../../src/lib/evidence/reckoning-lines.ts';
import { reckon } from '../../../../src/lib/evidence/verdict-rule.ts';
import { background, createCode, nearby } from './create-code.ts';

const create = (note: string, fields: Partial<StudyCode> = {}): StudyCode => ({
  ...createCode(note, 'for'),
  claim: 'calls',
  note,
  studied: 'survey, 300 people',
  ...fields,
});

const createClaim = (...codes: StudyCode[]) => ({ type: 'motive', about: 'sex-with-an-ex', codes }) as const;
const toNotes = (lines: ReckoningLine[]) => lines.map(({ weight, codes }) => [weight, codes.map(({ note }) => note)]);

describe('the votes', () => {
  test.for<[Partial<StudyCode>, string]>([
    [{ bearing: 'for' }, 'For: 2 points'],
    [{ bearing: 'against' }, 'Against: 2 points'],
    [{ bearing: 'null-result' }, 'Looked for, not found: 2 points'],
    [{ bearing: 'for', indirectness: 'letters, for calls' }, 'For: 1 point, from nearby'],
    [{ bearing: 'against', ...nearby }, 'Against: 1 point, from nearby'],
  ])('of %o say which way they point, and with how many points', ([fields, weight]) => {
    expect(toNotes(getVoteLines(reckon(createClaim(create('a', fields)))))).toEqual([[weight, ['a']]]);
  });

  test('have one line for each group, with all the codes that cast its vote, in the order of the studies', () => {
    const claim = createClaim(
      create('a', { group: 'harbour', who: 'men' }),
      create('b'),
      create('c', { group: 'harbour', bearing: 'null-result', who: 'women' }),
    );
    expect(toNotes(getVoteLines(reckon(claim)))).toEqual([
      ['Split: 2 points', ['a', 'c']],
      ['For: 2 points', ['b']],
    ]);
  });
});

describe('what has no vote', () => {
  const getLines = (...codes: StudyCode[]) => {
    const claim = createClaim(...codes);
    return toNotes(getSilentLines(claim, reckon(claim)));
  };

  test('is told with the reason, one line for each', () => {
    expect(
      getLines(
        create('vote', { group: 'harbour' }),
        create('far', { ...background }),
        create('told', { bearing: 'context' }),
        create('nearby', { group: 'harbour', indirectness: 'letters' }),
        create('told, too', { bearing: 'context' }),
      ),
    ).toEqual([
      ['Two steps off: no vote', ['far']],
      ['Told beside it: no vote', ['told', 'told, too']],
      ['The same people were studied nearer: no vote', ['nearby']],
    ]);
  });

  test('is told beside it, however far it is', () => {
    expect(getLines(create('a', { bearing: 'context', ...background }))).toEqual([['Told beside it: no vote', ['a']]]);
  });

  test('is nothing where every code votes', () => {
    expect(getLines(create('a'), create('b'))).toEqual([]);
  });

  test('and what has one are together all codes', () => {
    const codes = [create('a'), create('b', { bearing: 'context' }), create('c', { group: 'a' })];
    const claim = createClaim(...codes);
    const reckoning = reckon(claim);
    const lines = [...getVoteLines(reckoning), ...getSilentLines(claim, reckoning)];
    expect(new Set(lines.flatMap((line) => line.codes))).toEqual(new Set(codes));
  });
});

describe('the steps to a certainty', () => {
  test('begin where the claim does, and go up or down, each for its reason', () => {
    const steps: Step[] = [
      { domain: 'start', by: 2, why: 'it was observed' },
      { domain: 'time-order', by: 1, why: 'what came first was shown' },
      { domain: 'imprecision', by: -1, why: 'few people' },
    ];
    expect(formatSteps(steps)).toBe(
      'Begins at low certainty: it was observed. One up: what came first was shown. One down: few people.',
    );
  });

  test('begin at moderate where asking is the way to find out', () => {
    expect(formatSteps([{ domain: 'start', by: 3, why: 'they were asked' }])).toBe(
      'Begins at moderate certainty: they were asked.',
    );
  });

  test('may go down by more than one where nothing was read in full', () => {
    expect(formatSteps([{ domain: 'cap', by: -2, why: 'less than half was read in full' }])).toBe(
      'Down: less than half was read in full.',
    );
  });
});

describe('a code', () => {
  test.for<[Partial<StudyCode>, string]>([
    [{}, 'Survey, 300 people.'],
    [{ who: 'men' }, 'Survey, 300 people; in men.'],
    [{ part: 'the first night' }, 'Survey, 300 people; as to the first night.'],
    [{ indirectness: 'letters, for calls' }, 'Survey, 300 people; measured in its place: letters, for calls.'],
    [{ who: 'men', indirectness: 'letters' }, 'Survey, 300 people; in men; measured in its place: letters.'],
  ])('%o is said to be in whom or as to what, and what stood in', ([fields, text]) => {
    expect(describeCode(create('a', fields))).toBe(text);
  });
});
