/** How sure a verdict is. The steps borrow the domains of GRADE (gradeworkinggroup.org), but this is not GRADE. */
import type { ClaimData } from '../../schemas/claim.ts';
import type { Code } from './coded-claim.ts';
import type { Vote, WhyMixed } from './verdict-rule.ts';

/** From the least sure. */
export const certainties = ['very-low', 'low', 'moderate', 'high'] as const;
export type Certainty = (typeof certainties)[number];

/** What a certainty began with, or what moved it, and by how much. */
export interface Step {
  domain: 'start' | 'time-order' | 'independent-samples' | 'imprecision' | 'risk-of-bias' | 'inconsistency' | 'cap';
  by: number;
  why: string;
}

/** Fewer people than this are few: 194 show a correlation of 0.20 four times in five. */
export const ENOUGH_PEOPLE = 200;
/** So many groups that agree, or a review of many studies, are a replication. */
export const MANY_GROUPS = 3;

/** Those that gather the studies of others. */
export const reviews: readonly Code['design'][] = ['meta-analysis', 'systematic-review', 'review'];

/**
 * Works out how sure a verdict is.
 * @param type What the claim says: asking is the right way to learn of motives and shares, and shows no causes.
 * @param votes The direct votes that the verdict rests on.
 */
export function getCertainty(
  type: ClaimData['type'],
  votes: Vote[],
  why: WhyMixed[],
): { certainty: Certainty; steps: Step[] } {
  const codes = votes.flatMap((vote) => vote.codes);
  const steps: Step[] = [
    isAsked(type)
      ? { domain: 'start', by: 3, why: 'asking people is the right way to find out' }
      : { domain: 'start', by: 2, why: 'most of it was observed, not tried out' },
    ...getTimeOrder(type, votes),
    ...getIndependentSamples(votes, codes),
    ...(hasFewPeople(votes, codes)
      ? [
          {
            domain: 'imprecision' as const,
            by: -1,
            why: `fewer than ${ENOUGH_PEOPLE} people are known to have been studied`,
          },
        ]
      : []),
    ...(codes.every((code) => code.read === 'second-hand' || code.design === 'review')
      ? [
          {
            domain: 'risk-of-bias' as const,
            by: -1,
            why: 'known only at second hand, or from reviews that state no method',
          },
        ]
      : []),
    ...(why.includes('studies-disagree')
      ? [{ domain: 'inconsistency' as const, by: -1, why: 'studies disagree, and not because people differ' }]
      : []),
  ];
  const reached = steps.reduce((total, { by }) => total + by, 0);
  const most = getMost(votes);
  if (reached > most) steps.push({ domain: 'cap', by: most - reached, why: 'less than half of it was read in full' });
  return { certainty: certainties[Math.min(reached, most) - 1] ?? 'very-low', steps };
}

/** Whether people are asked about it, and nothing has to be caused. */
const isAsked = (type: ClaimData['type']) => type === 'motive' || type === 'who';

/** Direct votes have the same points, so that half of them are half the points. */
const isHalf = (votes: Vote[], holds: (vote: Vote) => boolean) => votes.filter(holds).length * 2 >= votes.length;

function getTimeOrder(type: ClaimData['type'], votes: Vote[]): Step[] {
  if (isAsked(type) || !isHalf(votes, ({ codes }) => codes.some(({ timeOrder }) => timeOrder))) return [];
  return [{ domain: 'time-order', by: 1, why: 'what came first was shown' }];
}

/** Those for, those against or without a finding, and those split are three camps; the largest counts. */
function getIndependentSamples(votes: Vote[], codes: Code[]): Step[] {
  const camps = Map.groupBy(votes, ({ direction }) => (direction === 'none-found' ? 'against' : direction));
  const largest = Math.max(...[...camps.values()].map((camp) => camp.length));
  if (largest >= MANY_GROUPS || codes.some(({ design }) => reviews.includes(design))) {
    return [{ domain: 'independent-samples', by: 1, why: 'three or more groups agree, or a review gathers many' }];
  }
  return largest === 1 ? [{ domain: 'independent-samples', by: -1, why: 'one group of people only' }] : [];
}

/** Of each group, its largest sample; a review counts many, whether it says how many or not. */
function hasFewPeople(votes: Vote[], codes: Code[]): boolean {
  if (codes.some(({ design }) => reviews.includes(design))) return false;
  const people = votes.map((vote) => Math.max(...vote.codes.map((code) => code.people ?? 0)));
  return people.reduce((total, size) => total + size, 0) < ENOUGH_PEOPLE;
}

/** Bias cannot be judged from abstracts, so nothing is highly certain before half of it has been read in full. */
const getMost = (votes: Vote[]) =>
  isHalf(votes, ({ codes }) => codes.some(({ read }) => read === 'full-text')) ? 4 : 3;
