/** A reckoning told line by line, as a person would write it down. */
import { capitalize } from '../text/capitalize.ts';
import { certainties, type Step } from './certainty.ts';
import { getNearness, type CodedClaim } from './coded-claim.ts';
import type { StudyCode } from './codes.ts';
import { certaintyLabels } from './verdict.ts';
import type { Reckoning, Vote } from './verdict-rule.ts';

/** What a group of people, or a code without a vote, adds to a verdict. */
export interface ReckoningLine {
  /** “For, 2 points”, or why it has no vote. */
  weight: string;
  codes: StudyCode[];
}

const directionLabels: Record<Vote['direction'], string> = {
  for: 'For',
  against: 'Against',
  split: 'Split',
  'none-found': 'Looked for, not found',
};

/** The votes, in the order in which studies are listed. */
export const getVoteLines = ({ votes }: Reckoning<StudyCode>): ReckoningLine[] =>
  votes.map(({ direction, points, codes }) => ({
    weight: `${directionLabels[direction]}: ${points === 2 ? '2 points' : '1 point, from nearby'}`,
    codes,
  }));

/** The codes that have no vote, by the reason. */
export function getSilentLines(claim: CodedClaim<StudyCode>, { votes }: Reckoning<StudyCode>): ReckoningLine[] {
  const voting = new Set(votes.flatMap(({ codes }) => codes));
  const silent = claim.codes.filter((code) => !voting.has(code));
  const reasons = Map.groupBy(silent, (code) => {
    if (code.bearing === 'context') return 'Told beside it';
    return getNearness(code, claim) === 'background' ? 'Two steps off' : 'The same people were studied nearer';
  });
  return [...reasons].map(([reason, codes]) => ({ weight: `${reason}: no vote`, codes }));
}

/** How the certainty came about: “Begins at low: most of it was observed, not tried out. One down: one group only.” */
export const formatSteps = (steps: Step[]): string =>
  steps
    .map(({ domain, by, why }) =>
      domain === 'start'
        ? `Begins at ${certaintyLabels[certainties[by - 1] ?? 'low']}: ${why}.`
        : `${by > 0 ? 'One up' : by === -1 ? 'One down' : 'Down'}: ${why}.`,
    )
    .join(' ');

/** How a code’s sample was studied, for whom or for which part it speaks, and what stood in for what the claim names. */
export function describeCode({ studied, who, part, indirectness }: StudyCode): string {
  const parts = [
    studied,
    who && `in ${who}`,
    part && `as to ${part}`,
    indirectness && `measured in its place: ${indirectness}`,
  ];
  return `${capitalize(parts.filter((text) => text !== undefined).join('; '))}.`;
}
