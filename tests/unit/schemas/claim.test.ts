import { expect, test } from 'vitest';
import { claimSchema } from '../../../src/schemas/claim.ts';
import { anyRelation } from '../../../src/schemas/fields.ts';

const schema = claimSchema(anyRelation);
const claim = {
  id: 'closure-reason',
  type: 'motive',
  about: 'sex-with-an-ex',
  text: 'People go back to say goodbye.',
  test: 'asks people why they slept with an ex',
  section: 'emotional-closure',
  verdict: 'supported',
  certainty: 'low',
};

const accepts = (change: object) => schema.safeParse({ ...claim, ...change }).success;

test('takes a claim to have no history where none is written', () => {
  expect(schema.parse(claim).history).toEqual([]);
});

test('accepts a claim of a section, a general one, and one that is both', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ general: 1, section: undefined })).toBe(true);
  expect(accepts({ general: 1 })).toBe(true);
});

test('accepts the verdicts it had before, of which not all said how sure', () => {
  const history = [
    { until: '2026-11-29', verdict: 'mixed', certainty: 'very-low', why: 'A second study was found.' },
    { until: '2026-11-28', verdict: 'supported', why: 'A first study was found to say something else.' },
  ];
  expect(accepts({ history })).toBe(true);
  expect(accepts({ history: [{ until: '2026-11-29', verdict: 'untested' }] })).toBe(false);
});

test('an untested claim has no certainty, and every other has one', () => {
  expect(accepts({ verdict: 'untested', certainty: undefined })).toBe(true);
  expect(accepts({ verdict: 'untested' })).toBe(false);
  expect(accepts({ certainty: undefined })).toBe(false);
});

test.for([
  ['in no section, and not general either', { section: undefined }],
  ['of a type it does not know', { type: 'reason' }],
  ['that nothing would test', { test: undefined }],
  ['that is the opposite of itself', { opposite: 'closure-reason' }],
  ['with a verdict it does not know', { verdict: 'proven' }],
  ['with a certainty it does not know', { certainty: 'some' }],
] as const)('refuses a claim %s', ([, change]) => {
  expect(accepts(change)).toBe(false);
});

test('accepts the claim that says the reverse', () => {
  expect(accepts({ opposite: 'closure-not-love' })).toBe(true);
});
