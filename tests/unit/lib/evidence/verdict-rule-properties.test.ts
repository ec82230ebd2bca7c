/** What holds of the rule whatever was found, tried on codes at random: the same in every run. */
import { describe, expect, test } from 'vitest';
import { certainties } from '../../../../src/lib/evidence/certainty.ts';
import { getNearness, type Code, type CodedClaim } from '../../../../src/lib/evidence/coded-claim.ts';
import { isDirect, reckon, type Reckoning } from '../../../../src/lib/evidence/verdict-rule.ts';
import type { Verdict } from '../../../../src/schemas/claim.ts';
import { createCode } from './create-code.ts';

const CASES = 1000;

/** Numbers from 0 to 1 that look random: https://en.wikipedia.org/wiki/Linear_congruential_generator. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

type Pick = <T>(values: readonly [T, ...T[]]) => T;

function createClaim(random: () => number): CodedClaim {
  const pick: Pick = (values) => values[Math.floor(random() * values.length)] ?? values[0];
  const codes = Array.from({ length: Math.floor(random() * 9) }, (): Code => {
    const split = pick(['men', 'women']);
    return createCode(pick(['a', 'b', 'c', 'd', 'e']), pick(['for', 'against', 'null-result', 'context']), {
      about: pick(['sex-with-an-ex', 'sex-with-an-ex', 'breakups', 'elsewhere']),
      indirectness: pick([undefined, undefined, 'trying, for sex']),
      ...pick([{ who: split }, { part: split }]),
      timeOrder: pick([true, false]),
      read: pick(['full-text', 'abstract', 'second-hand']),
      design: pick(['survey', 'diary', 'experiment', 'review', 'meta-analysis']),
      people: pick([undefined, 40, 150, 900]),
    });
  });
  return {
    type: pick(['motive', 'mechanism', 'outcome', 'who']),
    about: pick(['sex-with-an-ex', 'breakups', 'elsewhere']),
    codes,
  };
}

const random = createRandom(16);
const claims = Array.from({ length: CASES }, () => createClaim(random));

const withCodes = (claim: CodedClaim, ...codes: Code[]): CodedClaim => ({
  ...claim,
  codes: [...claim.codes, ...codes],
});

/** The verdicts, from that which is farthest from where studies with this result lead. */
const verdicts: Record<'for' | 'against' | 'null-result', Verdict[]> = {
  for: ['contradicted', 'untested', 'mixed', 'supported'],
  against: ['supported', 'untested', 'mixed', 'contradicted'],
  'null-result': ['supported', 'untested', 'mixed', 'contradicted'],
};

test('the cases are of every verdict and every certainty, and mixed for every reason', () => {
  const reckonings = claims.map(reckon);
  const count = (is: (reckoning: Reckoning) => boolean) => reckonings.filter(is).length;
  for (const verdict of verdicts.for) expect(count((each) => each.verdict === verdict)).toBeGreaterThan(20);
  for (const certainty of certainties) expect(count((each) => each.certainty === certainty)).toBeGreaterThan(20);
  for (const reason of ['differs-between-people', 'part-holds', 'studies-disagree'] as const) {
    expect(count(({ why }) => why.includes(reason))).toBeGreaterThan(20);
  }
});

test('the order of codes counts for nothing', () => {
  const sort = ({ votes, ...rest }: Reckoning) => ({
    ...rest,
    votes: votes
      .map(({ group, direction, points, codes }) => ({ group, direction, points, codes: new Set(codes) }))
      .toSorted((a, b) => a.group.localeCompare(b.group)),
  });
  for (const claim of claims) {
    expect(sort(reckon({ ...claim, codes: claim.codes.toReversed() }))).toEqual(sort(reckon(claim)));
  }
});

describe('one more group of people, studied directly', () => {
  const createNew = ({ about }: CodedClaim, bearing: Code['bearing'], more: Partial<Code> = {}) =>
    createCode('new', bearing, { about, ...more });

  test.each(['for', 'against', 'null-result'] as const)('never moves a verdict the other way: %s', (bearing) => {
    for (const claim of claims) {
      const [before, after] = [claim, withCodes(claim, createNew(claim, bearing))].map((each) =>
        verdicts[bearing].indexOf(reckon(each).verdict),
      );
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
    }
  });

  test('never lowers how sure a supported claim is, if it was followed and read in full', () => {
    const followed = { timeOrder: true, read: 'full-text' } as const;
    for (const claim of claims.filter((each) => reckon(each).verdict === 'supported')) {
      const rank = (each: CodedClaim) => certainties.findIndex((certainty) => certainty === reckon(each).certainty);
      expect(rank(withCodes(claim, createNew(claim, 'for', followed)))).toBeGreaterThanOrEqual(rank(claim));
    }
  });
});

test('two samples of one group count once', () => {
  const getVotes = (claim: CodedClaim) =>
    reckon(claim).votes.map(({ group, direction, points }) => `${group} ${direction} ${points}`);
  for (const claim of claims) {
    const again = claim.codes.map((code) => ({ ...code, sample: 'again', work: 'again' }));
    expect(reckon(withCodes(claim, ...again)).verdict).toBe(reckon(claim).verdict);
    expect(getVotes(withCodes(claim, ...again))).toEqual(getVotes(claim));
  }
});

test('a claim and its reverse mirror each other, where everything looked for was found', () => {
  const mirrored = { for: 'against', against: 'for', 'null-result': 'null-result', context: 'context' } as const;
  const mirroredVerdicts = {
    supported: 'contradicted',
    contradicted: 'supported',
    mixed: 'mixed',
    untested: 'untested',
  };
  for (const claim of claims) {
    const codes = claim.codes.filter(({ bearing }) => bearing !== 'null-result');
    const { verdict, why, certainty, steps } = reckon({ ...claim, codes });
    const mirror = codes.map((code) => ({ ...code, bearing: mirrored[code.bearing] }));
    expect(reckon({ ...claim, codes: mirror })).toMatchObject({
      verdict: mirroredVerdicts[verdict],
      why,
      certainty,
      steps,
    });
  }
});

test('what is nearby can unsettle a verdict and never make one', () => {
  for (const claim of claims) {
    const { verdict, votes } = reckon(claim);
    const direct = votes.filter(isDirect).flatMap(({ codes }) => codes);
    const alone = reckon({ ...claim, codes: direct }).verdict;
    expect([alone, alone === 'untested' ? alone : 'mixed']).toContain(verdict);
  }
});

test('what has no vote changes nothing', () => {
  for (const claim of claims) {
    const voting = claim.codes.filter(
      (code) => code.bearing !== 'context' && getNearness(code, claim) !== 'background',
    );
    expect(reckon({ ...claim, codes: voting })).toEqual(reckon(claim));
  }
});

test('what is mixed has a reason and nothing else has, and what is untested alone has no certainty', () => {
  for (const { verdict, why, certainty } of claims.map(reckon)) {
    expect(why.length > 0).toBe(verdict === 'mixed');
    expect(certainty === undefined).toBe(verdict === 'untested');
  }
});
