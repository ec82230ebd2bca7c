/**
 * The rule by which findings make a verdict. It counts votes by direction, because hardly any
 * work that was read says how large an effect is. `/about/#verdicts` gives it in words; each branch has a worked example in its test.
 */
import { getCertainty, type Certainty, type Step } from './certainty.ts';
import { getNearness, type Code, type CodedClaim, type Nearness } from './coded-claim.ts';
import type { Verdict } from '../../schemas/claim.ts';

/** What a group of people, studied once or often, says of a claim. */
export interface Vote<C extends Code = Code> {
  group: string;
  direction: 'for' | 'against' | 'split' | 'none-found';
  /** Two where what the claim names was studied itself, one where something one step off was. */
  points: 1 | 2;
  /** Those that cast it: the group’s nearest. */
  codes: C[];
}

/** Why evidence is mixed. */
export type WhyMixed = 'differs-between-people' | 'part-holds' | 'studies-disagree';

/** A verdict, and how it was reached. */
export interface Reckoning<C extends Code = Code> {
  verdict: Verdict;
  /** All that hold of a mixed verdict; of others, none. */
  why: WhyMixed[];
  /** How sure the verdict is; undefined where nothing was tested. */
  certainty: Certainty | undefined;
  /** What the certainty began with, and what moved it. */
  steps: Step[];
  votes: Vote<C>[];
}

/** The share of the points that makes a verdict. */
export const ENOUGH = 3 / 4;

const points: Record<Exclude<Nearness, 'background'>, Vote['points']> = { direct: 2, nearby: 1 };

/** Reckons what the codes of a claim make of it. */
export function reckon<C extends Code>(claim: CodedClaim<C>): Reckoning<C> {
  const votes = getVotes(claim);
  const verdict = getVerdict(votes);
  const why = verdict === 'mixed' ? getWhyMixed(votes) : [];
  if (verdict === 'untested') return { verdict, why, certainty: undefined, steps: [], votes };
  return { verdict, why, ...getCertainty(claim.type, getCarriers(verdict, votes), why), votes };
}

/** One vote a group, cast by its nearest codes; context and what is two steps off cast none. */
function getVotes<C extends Code>(claim: CodedClaim<C>): Vote<C>[] {
  const groups = Map.groupBy(
    claim.codes.filter((code) => code.bearing !== 'context' && getNearness(code, claim) !== 'background'),
    ({ group }) => group,
  );
  return [...groups].map(([group, codes]) => {
    const direct = codes.filter((code) => getNearness(code, claim) === 'direct');
    const nearest = direct.length > 0 ? direct : codes;
    return {
      group,
      direction: getDirection(nearest),
      points: points[direct.length > 0 ? 'direct' : 'nearby'],
      codes: nearest,
    };
  });
}

/** Which way codes of one group point together. */
export function getDirection(codes: Code[]): Vote['direction'] {
  const bearings = new Set(codes.map(({ bearing }) => bearing));
  if (bearings.has('for')) return bearings.size === 1 ? 'for' : 'split';
  return bearings.has('against') ? 'against' : 'none-found';
}

/** Whether it comes from a study of what the claim names. */
export const isDirect = ({ points }: Vote) => points === 2;
const isFor = ({ direction }: Vote) => direction === 'for';
const isNotFor = ({ direction }: Vote) => direction === 'against' || direction === 'none-found';
const sum = (votes: Vote[]) => votes.reduce((total, { points }) => total + points, 0);

/** What is direct has to carry a verdict by itself and with what is nearby, so that this can unsettle one and never make it. */
function getVerdict(votes: Vote[]): Verdict {
  const direct = votes.filter(isDirect);
  if (direct.every(({ direction }) => direction === 'none-found')) return 'untested';
  const isEnough = (is: (vote: Vote) => boolean) =>
    [direct, votes].every((counted) => sum(counted.filter(is)) >= ENOUGH * sum(counted));
  if (isEnough(isFor)) return 'supported';
  return isEnough(isNotFor) && direct.some(({ direction }) => direction === 'against') ? 'contradicted' : 'mixed';
}

function getWhyMixed(votes: Vote[]): WhyMixed[] {
  const split = votes.filter(({ direction }) => direction === 'split').flatMap(({ codes }) => codes);
  return [
    ...(split.some(({ who }) => who !== undefined) ? (['differs-between-people'] as const) : []),
    ...(split.some(({ part }) => part !== undefined) ? (['part-holds'] as const) : []),
    ...(votes.some(isFor) && votes.some(isNotFor) ? (['studies-disagree'] as const) : []),
  ];
}

/** The direct votes that a verdict rests on: of a mixed one, all. */
function getCarriers(verdict: Verdict, votes: Vote[]): Vote[] {
  const carries = { supported: isFor, contradicted: isNotFor, mixed: () => true, untested: () => false }[verdict];
  return votes.filter((vote) => isDirect(vote) && carries(vote));
}
