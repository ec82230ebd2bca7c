/**
 * The rule for verdicts, written a second time from its words on `/about/#verdicts`, to be read beside them. It shares no
 * line with the code that the site reckons with, and takes only what is published.
 */

/** A row of `evidence/data.json`, as far as the rule looks at it. */
export interface CodeRow {
  claim: string;
  claim_type: 'motive' | 'mechanism' | 'outcome' | 'who';
  claim_about: string;
  group: string;
  design: string;
  people: number | null;
  bearing: 'for' | 'against' | 'null-result' | 'context';
  about: string;
  indirectness: string | null;
  who: string | null;
  part: string | null;
  time_order: boolean;
  read: 'full-text' | 'abstract' | 'second-hand';
}

/** What the rule says of a claim, as `evidence/claims.csv` writes it. */
export interface Outcome {
  verdict: 'supported' | 'mixed' | 'contradicted' | 'untested';
  certainty: (typeof certainties)[number] | null;
  why_mixed: string | null;
}

/** What one group says of a claim, by its nearest rows. */
interface Vote {
  says: 'for' | 'against' | 'nothing found' | 'split';
  isDirect: boolean;
  rows: CodeRow[];
}

/** Applies the rule to the rows of one claim. */
export function reckonByHand(rows: CodeRow[]): Outcome {
  const votes = castVotes(rows);
  const verdict = findVerdict(votes);
  const why = verdict === 'mixed' ? explain(votes) : [];
  return { verdict, certainty: findCertainty(verdict, votes, why), why_mixed: why.join(' ') || null };
}

/** Step 2: how many steps from what the claim is about. */
function countSteps({ claim_about, about, indirectness }: CodeRow): number {
  const order: string[] = ['sex-with-an-ex', 'breakups', 'elsewhere'];
  return Math.max(0, order.indexOf(about) - order.indexOf(claim_about)) + (indirectness === null ? 0 : 1);
}

/** Step 3: one group, one vote. */
function castVotes(rows: CodeRow[]): Vote[] {
  const voting = rows.filter((row) => row.bearing !== 'context' && countSteps(row) < 2);
  return [...Map.groupBy(voting, ({ group }) => group).values()].map((ofGroup) => {
    const fewest = Math.min(...ofGroup.map(countSteps));
    const nearest = ofGroup.filter((row) => countSteps(row) === fewest);
    const says = new Set(nearest.map(({ bearing }) => bearing));
    const against = says.has('against') ? 'against' : 'nothing found';
    const withFor = says.size === 1 ? 'for' : 'split';
    return { says: says.has('for') ? withFor : against, isDirect: fewest === 0, rows: nearest };
  });
}

const isFor = ({ says }: Vote) => says === 'for';
const isNotFor = ({ says }: Vote) => says === 'against' || says === 'nothing found';
const isSplit = ({ says }: Vote) => says === 'split';

/** Step 4. */
function findVerdict(votes: Vote[]): Outcome['verdict'] {
  const count = (some: Vote[]) => some.reduce((points, { isDirect }) => points + (isDirect ? 2 : 1), 0);
  const isThreeQuarters = (some: Vote[], all: Vote[]) => count(some) * 4 >= count(all) * 3;
  const direct = votes.filter(({ isDirect }) => isDirect);
  const carry = (is: (vote: Vote) => boolean) =>
    isThreeQuarters(direct.filter(is), direct) && isThreeQuarters(votes.filter(is), votes);
  if (direct.every(({ says }) => says === 'nothing found')) return 'untested';
  if (carry(isFor)) return 'supported';
  if (carry(isNotFor) && direct.some(({ says }) => says === 'against')) return 'contradicted';
  return 'mixed';
}

/** Step 5. */
function explain(votes: Vote[]): string[] {
  const split = votes.filter(isSplit).flatMap((vote) => vote.rows);
  return [
    ...(split.some(({ who }) => who !== null) ? ['differs-between-people'] : []),
    ...(split.some(({ part }) => part !== null) ? ['part-holds'] : []),
    ...(votes.some(isFor) && votes.some(isNotFor) ? ['studies-disagree'] : []),
  ];
}

const certainties = ['very-low', 'low', 'moderate', 'high'] as const;
const reviews = ['meta-analysis', 'systematic-review', 'review'];

/** Step 6, and its table from top to bottom. */
function findCertainty(verdict: Outcome['verdict'], votes: Vote[], why: string[]): Outcome['certainty'] {
  if (verdict === 'untested') return null;
  const carries = { supported: isFor, contradicted: isNotFor, mixed: () => true }[verdict];
  const carrying = votes.filter((vote) => vote.isDirect && carries(vote));
  const rows = carrying.flatMap((vote) => vote.rows);
  const isHalf = (holds: (row: CodeRow) => boolean) =>
    carrying.filter((vote) => vote.rows.some(holds)).length * 2 >= carrying.length;
  const hasReview = rows.some(({ design }) => reviews.includes(design));
  const agreeing = Math.max(...[isFor, isNotFor, isSplit].map((camp) => carrying.filter(camp).length));
  const people = carrying.reduce((sum, vote) => sum + Math.max(...vote.rows.map((row) => row.people ?? 0)), 0);
  const isAsked = rows.some(({ claim_type }) => claim_type === 'motive' || claim_type === 'who');

  let step = isAsked ? 3 : 2;
  if (!isAsked && isHalf(({ time_order }) => time_order)) step += 1;
  if (agreeing >= 3 || hasReview) step += 1;
  else if (agreeing === 1) step -= 1;
  if (people < 200 && !hasReview) step -= 1;
  if (rows.every(({ read, design }) => read === 'second-hand' || design === 'review')) step -= 1;
  if (why.includes('studies-disagree')) step -= 1;
  const most = isHalf(({ read }) => read === 'full-text') ? 4 : 3;
  return certainties[Math.min(Math.max(step, 1), most) - 1] ?? null;
}
