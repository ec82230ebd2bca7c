import { describe, expect, test } from 'vitest';
import type { Code, CodedClaim } from '../../../../src/lib/evidence/coded-claim.ts';
import { reckon } from '../../../../src/lib/evidence/verdict-rule.ts';
import { createClaim, createCode, nearby } from './create-code.ts';

/** How sure a verdict is, then each step with what it adds. */
function reckonSteps(codes: Code[], type: CodedClaim['type'] = 'outcome'): string {
  const { certainty, steps } = reckon(createClaim(codes, { type }));
  return [`${certainty}:`, ...steps.map(({ domain, by }) => `${domain} ${by}`)].join(' ');
}

/** Two groups that agree, which is one step neither up nor down. */
const createPair = (more: Partial<Code> = {}) => [createCode('a', 'for', more), createCode('b', 'for', more)];

describe('it begins', () => {
  test.each(['motive', 'who'] as const)('at moderate for a claim of the type %s, which asking answers', (type) => {
    expect(reckonSteps(createPair(), type)).toBe('moderate: start 3');
  });

  test.each(['mechanism', 'outcome'] as const)('at low for a claim of the type %s, which asking does not', (type) => {
    expect(reckonSteps(createPair(), type)).toBe('low: start 2');
  });

  test('nowhere for what is untested', () => {
    expect(reckonSteps([createCode('a', 'for', nearby)])).toBe('undefined:');
  });
});

describe('time order', () => {
  const [first, second] = createPair();
  const followed = createCode('c', 'for', { timeOrder: true });

  test('is one up where half the points show it', () => {
    expect(reckonSteps([createCode('a', 'for'), followed])).toBe('moderate: start 2 time-order 1');
  });

  test('is nothing where fewer do', () => {
    expect(reckonSteps([first, second, followed].flatMap((code) => code ?? []))).toBe(
      'moderate: start 2 independent-samples 1',
    );
  });

  test('is nothing for what asking answers', () => {
    expect(reckonSteps(createPair({ timeOrder: true }), 'who')).toBe('moderate: start 3');
  });

  test('is shown by a group as soon as one of its samples shows it', () => {
    expect(reckonSteps([...createPair(), createCode('a', 'for', { timeOrder: true })])).toBe(
      'moderate: start 2 time-order 1',
    );
  });
});

describe('the number of groups', () => {
  test('is one up where three agree, and one down where there is one', () => {
    expect(reckonSteps([...createPair(), createCode('c', 'for')])).toBe('moderate: start 2 independent-samples 1');
    expect(reckonSteps([createCode('a', 'for')])).toBe('very-low: start 2 independent-samples -1');
  });

  test('is one up for one review, which gathers many, of whatever kind', () => {
    expect(reckonSteps([createCode('a', 'for', { design: 'meta-analysis' })])).toBe(
      'moderate: start 2 independent-samples 1',
    );
    expect(reckonSteps([createCode('a', 'for', { design: 'systematic-review' })])).toBe(
      'moderate: start 2 independent-samples 1',
    );
  });

  test('counts groups that agree, so that those who disagree do not raise each other', () => {
    const codes = [createCode('a', 'for'), createCode('b', 'against'), createCode('c', 'for', { who: 'men' })];
    expect(reckonSteps([...codes, createCode('c', 'against', { who: 'women' })])).toBe(
      'very-low: start 2 independent-samples -1 inconsistency -1',
    );
  });

  test('takes those against and those who found nothing to agree', () => {
    const codes = [createCode('a', 'against'), createCode('b', 'null-result')];
    expect(reckonSteps(codes)).toBe('low: start 2');
    expect(reckonSteps([...codes, createCode('c', 'null-result')])).toBe('moderate: start 2 independent-samples 1');
  });

  test('takes split groups to agree', () => {
    const codes = ['a', 'b', 'c'].flatMap((group) => [
      createCode(group, 'for', { who: 'men' }),
      createCode(group, 'against', { who: 'women' }),
    ]);
    expect(reckonSteps(codes)).toBe('moderate: start 2 independent-samples 1');
  });

  test('counts neither what is nearby nor, of a verdict that is clear, the other side', () => {
    expect(reckonSteps([...createPair(), createCode('c', 'for', nearby)])).toBe('low: start 2');
    const three = ['a', 'b', 'c'].map((group) => createCode(group, 'for', { people: 60 }));
    expect(reckonSteps([...three, createCode('d', 'against', { people: 900 })])).toBe(
      'low: start 2 independent-samples 1 imprecision -1',
    );
  });
});

describe('few people', () => {
  test('are one down below two hundred', () => {
    const hundred = createCode('a', 'for', { people: 100 });
    expect(reckonSteps([hundred, createCode('b', 'for', { people: 99 })])).toBe('very-low: start 2 imprecision -1');
    expect(reckonSteps([hundred, createCode('b', 'for', { people: 100 })])).toBe('low: start 2');
  });

  test('are counted once a group, by its largest sample', () => {
    const codes = [120, 150].map((people) => createCode('a', 'for', { people }));
    expect(reckonSteps(codes)).toBe('very-low: start 2 independent-samples -1 imprecision -1');
  });

  test('are those whose number is not known', () => {
    expect(reckonSteps(createPair({ people: undefined }))).toBe('very-low: start 2 imprecision -1');
  });

  test('are not those of a review, whose number nobody may have said', () => {
    expect(reckonSteps([createCode('a', 'for', { design: 'systematic-review', people: undefined })])).toBe(
      'moderate: start 2 independent-samples 1',
    );
  });
});

describe('risk of bias', () => {
  test('is one down where all of it is second-hand', () => {
    expect(reckonSteps(createPair({ read: 'second-hand' }))).toBe('very-low: start 2 risk-of-bias -1');
    expect(reckonSteps([createCode('a', 'for'), createCode('b', 'for', { read: 'second-hand' })])).toBe('low: start 2');
  });

  test('is one down for reviews that state no method, and cancels that they gather many', () => {
    expect(reckonSteps([createCode('a', 'for', { design: 'review' })])).toBe(
      'low: start 2 independent-samples 1 risk-of-bias -1',
    );
  });
});

test('disagreement is one down, and that people differ is none', () => {
  expect(reckonSteps([createCode('a', 'for'), createCode('b', 'against')], 'who')).toBe(
    'very-low: start 3 independent-samples -1 inconsistency -1',
  );
  const split = [createCode('a', 'for', { who: 'men' }), createCode('a', 'against', { who: 'women' })];
  expect(reckonSteps(split, 'who')).toBe('low: start 3 independent-samples -1');
});

describe('it ends', () => {
  const create = (read: Code['read'][]) => read.map((each, i) => createCode(`group${i}`, 'for', { read: each }));

  test('at moderate, until half the points were read in full', () => {
    expect(reckonSteps(create(['abstract', 'abstract', 'abstract', 'full-text']), 'who')).toBe(
      'moderate: start 3 independent-samples 1 cap -1',
    );
    expect(reckonSteps(create(['abstract', 'abstract', 'full-text', 'full-text']), 'who')).toBe(
      'high: start 3 independent-samples 1',
    );
  });

  test('at moderate, though there are two steps more', () => {
    const codes = create(['abstract', 'abstract', 'abstract']).map((code) => ({ ...code, timeOrder: true }));
    expect(reckonSteps(codes)).toBe('moderate: start 2 time-order 1 independent-samples 1 cap -1');
  });

  test('at very low, though there are steps more', () => {
    expect(reckonSteps([createCode('a', 'for', { people: 20, read: 'second-hand' })])).toBe(
      'very-low: start 2 independent-samples -1 imprecision -1 risk-of-bias -1',
    );
  });
});
