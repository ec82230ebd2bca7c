import type { ClaimData, Verdict } from '../../schemas/claim.ts';
import { certainties, ENOUGH_PEOPLE, type Certainty } from './certainty.ts';
import type { Code, CodedClaim } from './coded-claim.ts';
import { certaintyLabels } from './verdict.ts';
import { verdictLabels } from './verdict-labels.ts';
import { reckon } from './verdict-rule.ts';

/** The most new studies that are tried; a verdict that a dozen do not move is said not to move. */
const MOST = 12;

/** The fewest new studies with one result that move a verdict, or else its certainty. */
interface Move {
  count: number;
  verdict?: Verdict;
  certainty?: Certainty;
}

/**
 * Says in a sentence what would change a verdict: the fewest new studies that move it, or else raise its certainty. Each is
 * taken to be of {@link ENOUGH_PEOPLE} other people who are followed, of the very thing, and read in full.
 */
export function describeWhatWouldChange(claim: CodedClaim & Pick<ClaimData, 'test'>): string {
  const found = findMove(claim, 'for');
  const reverse = findMove(claim, 'against');
  const nothing = findMove(claim, 'null-result');
  const isOne = reverse !== undefined && formatMove(reverse) === (nothing && formatMove(nothing));
  const sentences = [
    found && `${say(found, 'found so')}`,
    reverse && say(reverse, isOne ? 'found the reverse, or nothing,' : 'found the reverse'),
    !isOne && nothing ? say(nothing, 'found nothing') : undefined,
  ].filter((sentence) => sentence !== undefined);
  if (sentences.length === 0) {
    return `Nothing short of a dozen new studies would change it, each one that ${claim.test}.`;
  }
  return `What would count is a study that ${claim.test}: ${sentences.join('; ')}.`;
}

/** Tries ever more new studies with this result; undefined where a dozen change nothing. */
function findMove(claim: CodedClaim, bearing: Code['bearing']): Move | undefined {
  const now = reckon(claim);
  let raised: Move | undefined;
  for (let count = 1; count <= MOST; count += 1) {
    const added = Array.from({ length: count }, (_, i) => createCode(claim, bearing, i));
    const { verdict, certainty } = reckon({ ...claim, codes: [...claim.codes, ...added] });
    if (verdict !== now.verdict) return { count, verdict };
    if (raised === undefined && certainty !== undefined && rank(certainty) > rank(now.certainty)) {
      raised = { count, certainty };
    }
  }
  return raised;
}

const rank = (certainty: Certainty | undefined) => (certainty === undefined ? -1 : certainties.indexOf(certainty));

const createCode = ({ about }: CodedClaim, bearing: Code['bearing'], place: number): Code => ({
  sample: `new ${place}`,
  work: `new ${place}`,
  group: `new ${place}`,
  bearing,
  about,
  timeOrder: true,
  read: 'full-text',
  design: 'follow-up',
  people: ENOUGH_PEOPLE,
});

const counts = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const say = (move: Move, result: string) => `${counts[move.count]} that ${result} would ${formatMove(move)}`;

const formatMove = ({ verdict, certainty }: Move): string =>
  verdict === undefined
    ? `raise this to ${certaintyLabels[certainty ?? 'high']}`
    : `make this ${verdictLabels[verdict].toLowerCase()}`;
