import { expect, test } from 'vitest';
import type { StudyCode } from '../../../../src/lib/evidence/codes.ts';
import {
  describeCode,
  formatSteps,
  getSilentLines,
  getVoteLines,
} from '../../../../src/lib/evidence/reckoning-lines.ts';
import { reckon } from '../../../../src/lib/evidence/verdict-rule.ts';
import { background, createCode, nearby } from './create-code.ts';

const create = (...parameters: Parameters<typeof createCode>): StudyCode => ({
  ...createCode(...parameters),
  claim: 'torn',
  note: 'It was',
  studied: 'survey, 200 people',
});

const codes = [
  create('a', 'for', { who: 'men' }),
  create('a', 'against', { who: 'women' }),
  create('a', 'for', nearby),
  create('b', 'against', nearby),
  create('c', 'null-result'),
  create('d', 'for', background),
  create('e', 'context'),
];
const claim = { type: 'who', about: 'sex-with-an-ex', codes } as const;

test('tells each vote, and what it weighs', () => {
  expect(getVoteLines(reckon(claim)).map(({ weight, codes: own }) => `${weight} (${own.length})`)).toEqual([
    'Split: 2 points (2)',
    'Against: 1 point, from nearby (1)',
    'Looked for, not found: 2 points (1)',
  ]);
});

test('tells why other codes have no vote', () => {
  const lines = getSilentLines(claim, reckon(claim));
  expect(lines.map(({ weight, codes: own }) => `${weight} (${own.length})`)).toEqual([
    'The same people were studied nearer: no vote (1)',
    'Two steps off: no vote (1)',
    'Told beside it: no vote (1)',
  ]);
});

test('tells how sure a verdict is step by step', () => {
  expect(formatSteps(reckon({ ...claim, codes: [create('a', 'for')] }).steps)).toBe(
    'Begins at moderate certainty: asking people is the right way to find out. One down: one group of people only.',
  );
  const groups = ['a', 'b', 'c'].map((group) => create(group, 'for', { timeOrder: true }));
  expect(formatSteps(reckon({ ...claim, type: 'outcome', codes: groups }).steps)).toBe(
    'Begins at low certainty: most of it was observed, not tried out. One up: what came first was shown. One up: three or more groups agree, or a review gathers many. One down: less than half of it was read in full.',
  );
});

test('describes how a code was come by', () => {
  expect(describeCode(create('a', 'for'))).toBe('survey, 200 people.');
  expect(describeCode(create('a', 'for', { who: 'men', indirectness: 'attempts, for sex' }))).toBe(
    'survey, 200 people; in men; measured in its place: attempts, for sex.',
  );
  expect(describeCode(create('a', 'for', { part: 'that day' }))).toBe('survey, 200 people; as to that day.');
});
