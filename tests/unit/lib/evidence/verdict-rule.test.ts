/** Worked examples of the rule, each as a person would reckon it with a pencil. */
import { describe, expect, test } from 'vitest';
import type { Code, CodedClaim } from '../../../../src/lib/evidence/coded-claim.ts';
import { reckon } from '../../../../src/lib/evidence/verdict-rule.ts';
import { background, createClaim, createCode, nearby } from './create-code.ts';

/** Verdict, why it is mixed, and how sure, in a line; then the votes, with their points. */
function reckonLines(codes: Code[], claim: Partial<CodedClaim> = {}): string[] {
  const { verdict, why, certainty, votes } = reckon(createClaim(codes, claim));
  return [
    [verdict, ...why, certainty].filter((word) => word !== undefined).join(', '),
    ...votes.map(({ group, direction, points }) => `${group} ${direction} ${points}`),
  ];
}

const getVerdict = (codes: Code[]) => reckonLines(codes)[0];

test('low mood: one large study is split between men and women, one small study is for it', () => {
  const codes = [
    createCode('preetz2022', 'for', { ...nearby, timeOrder: true, design: 'follow-up', people: 2689 }),
    createCode('preetz2022', 'for', { ...nearby, timeOrder: true, design: 'follow-up', people: 2689, who: 'women' }),
    createCode('preetz2022', 'against', { ...nearby, timeOrder: true, design: 'follow-up', people: 2689, who: 'men' }),
    createCode('virginia-58', 'for', { ...nearby, people: 58 }),
  ];
  expect(reckonLines(codes, { type: 'outcome', about: 'breakups' })).toEqual([
    'mixed, differs-between-people, low',
    'preetz2022 split 2',
    'virginia-58 for 2',
  ]);
});

test('closure as a reason: one small survey, known from the press', () => {
  const codes = [createCode('moran2020', 'for', { people: 92, read: 'second-hand' })];
  expect(reckonLines(codes, { type: 'motive' })).toEqual(['supported, very-low', 'moran2020 for 2']);
});

test('drawing out the recovery: what is direct points away, what is nearby points to it', () => {
  const codes = [
    createCode('spielmann2019', 'null-result', { sample: 'spielmann2019/survey', people: 372 }),
    createCode('spielmann2019', 'null-result', { sample: 'spielmann2019/diary', indirectness: 'trying, for sex' }),
    createCode('mason2012', 'against', { people: 137, who: 'people who have not accepted the ending' }),
    createCode('mason2012', 'null-result', { people: 137, who: 'people who have' }),
    createCode('mason2012', 'against', { ...nearby, people: 137, who: 'people who have' }),
    createCode('virginia-58', 'for', { ...nearby, people: 58 }),
    createCode('ohara2020', 'for', { ...nearby, people: 122, who: 'people who were in contact often' }),
    createCode('ohara2020', 'null-result', { ...nearby, people: 122, who: 'people who were in contact seldom' }),
  ];
  expect(reckonLines(codes)).toEqual([
    'mixed, differs-between-people, studies-disagree, very-low',
    'spielmann2019 none-found 2',
    'mason2012 against 2',
    'virginia-58 for 1',
    'ohara2020 split 1',
  ]);
});

describe('untested', () => {
  test('is what nobody has looked at', () => {
    expect(reckonLines([])).toEqual(['untested']);
  });

  test('is what was only studied nearby, whatever was found there', () => {
    expect(
      reckonLines([createCode('a', 'for', nearby), createCode('b', 'for', { indirectness: 'trying, for sex' })]),
    ).toEqual(['untested', 'a for 1', 'b for 1']);
  });

  test('is what was looked for directly and never found, though it was found nearby', () => {
    expect(reckonLines([createCode('a', 'null-result'), createCode('b', 'for', nearby)])).toEqual([
      'untested',
      'a none-found 2',
      'b for 1',
    ]);
  });
});

describe('a group of people', () => {
  test('votes once, however many papers and samples there are', () => {
    const codes = [createCode('a', 'for', { work: 'a2001' }), createCode('a', 'for', { work: 'b2002' })];
    expect(reckonLines(codes)).toEqual(['supported, very-low', 'a for 2']);
  });

  test('votes by what was studied nearest', () => {
    expect(reckonLines([createCode('a', 'against', nearby), createCode('a', 'for')])).toEqual([
      'supported, very-low',
      'a for 2',
    ]);
  });

  test.each([
    [['for', 'for'], 'for'],
    [['for', 'against'], 'split'],
    [['for', 'null-result'], 'split'],
    [['for', 'null-result', 'against'], 'split'],
    [['against', 'against'], 'against'],
    [['against', 'null-result'], 'against'],
    [['null-result', 'null-result'], 'none-found'],
  ] as const)('that says %j votes “%s”', (bearings, direction) => {
    const codes = bearings.map((bearing) => createCode('a', bearing, { who: bearing }));
    expect(reckon(createClaim(codes)).votes.map((vote) => vote.direction)).toEqual([direction]);
  });

  test.each([
    ['context', createCode('a', 'context')],
    ['what is two steps off', createCode('a', 'for', background)],
    ['a stand-in that is one step off besides', createCode('a', 'for', { ...nearby, indirectness: 'love, for sex' })],
  ])('has no vote by %s', (_, code) => {
    expect(reckonLines([code])).toEqual(['untested']);
  });
});

describe('a verdict', () => {
  test('is reached by three quarters of the points', () => {
    const three = ['a', 'b', 'c'].map((group) => createCode(group, 'for'));
    expect(getVerdict([...three, createCode('d', 'against')])).toBe('supported, moderate');
    expect(getVerdict([...three.slice(1), createCode('d', 'against')])).toBe('mixed, studies-disagree, very-low');
  });

  test('may be reached against, with those who found nothing', () => {
    const codes = [createCode('a', 'against'), createCode('b', 'null-result'), createCode('c', 'null-result')];
    expect(getVerdict(codes)).toBe('contradicted, moderate');
    expect(getVerdict([...codes, createCode('d', 'for')])).toBe('contradicted, moderate');
    expect(getVerdict([...codes.slice(1), createCode('d', 'for')])).toBe('mixed, studies-disagree, very-low');
  });

  test('is not against a claim where no direct vote is', () => {
    const nothing = ['a', 'b', 'c'].map((group) => createCode(group, 'null-result'));
    const split = [createCode('d', 'for', { who: 'men' }), createCode('d', 'null-result', { who: 'women' })];
    expect(getVerdict([...nothing, ...split])).toBe('mixed, differs-between-people, moderate');
  });

  test('is unsettled by what is nearby', () => {
    expect(getVerdict([createCode('a', 'for'), createCode('b', 'against', nearby)])).toBe(
      'mixed, studies-disagree, very-low',
    );
  });

  test.each([
    ['for', 'against'],
    ['against', 'for'],
  ] as const)('is not made by what is nearby and %s, where what is direct is mixed', (bearing, other) => {
    const codes = ['c', 'd', 'e', 'f'].map((group) => createCode(group, bearing, nearby));
    expect(getVerdict([createCode('a', bearing), createCode('b', other), ...codes])).toBe(
      'mixed, studies-disagree, very-low',
    );
  });
});

describe('evidence is mixed', () => {
  test('because it differs between people', () => {
    const codes = [createCode('a', 'for', { who: 'men' }), createCode('a', 'null-result', { who: 'women' })];
    expect(getVerdict(codes)).toBe('mixed, differs-between-people, very-low');
  });

  test('because part of the claim holds', () => {
    const codes = [createCode('a', 'for', { part: 'that day' }), createCode('a', 'null-result', { part: 'later' })];
    expect(getVerdict(codes)).toBe('mixed, part-holds, very-low');
  });

  test('because studies disagree', () => {
    expect(getVerdict([createCode('a', 'for'), createCode('b', 'null-result')])).toBe(
      'mixed, studies-disagree, very-low',
    );
  });

  test('for all of these reasons, and one of them may be nearby', () => {
    const codes = [
      createCode('a', 'for'),
      createCode('b', 'for', { part: 'that day' }),
      createCode('b', 'against', { part: 'later' }),
      createCode('c', 'for', { ...nearby, who: 'men' }),
      createCode('c', 'against', { ...nearby, who: 'women' }),
      createCode('d', 'against', nearby),
    ];
    expect(getVerdict(codes)).toBe('mixed, differs-between-people, part-holds, studies-disagree, very-low');
  });

  test('but no other verdict has a reason', () => {
    const split = [createCode('d', 'for', { who: 'men' }), createCode('d', 'against', { who: 'women' })];
    const three = ['a', 'b', 'c'].map((group) => createCode(group, 'for'));
    expect(getVerdict([...three, ...split])).toBe('supported, moderate');
  });
});
