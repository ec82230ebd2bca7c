import { reckon, type Reckoning, type Vote } from '../../lib/evidence/verdict-rule.ts';
import { claimSchema, type ClaimData } from '../../schemas/claim.ts';
import { anyRelation } from '../../schemas/fields.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { findWrittenCodes, nameCodes, type WrittenCode } from './written-codes.ts';

const schema = claimSchema(anyRelation);

/** Holds verdict and votes that an author expects of each claim against what its codes make, and names those that decide. */
export function findVerdictProblems(files: ContentFile[]): Problem[] {
  const studies = files.filter(({ collection }) => collection === 'studies').map(findWrittenCodes);
  // What a study that breaks its schema says is not known, and each claim would seem to lack its votes.
  if (studies.includes(undefined)) return [];
  const codes = Map.groupBy(
    studies.flatMap((own = []) => own),
    ({ claim }) => claim,
  );
  return files.flatMap((content) => {
    const claim = content.collection === 'claims' ? schema.safeParse(content.data).data : undefined;
    if (claim === undefined) return [];
    const reckoning = reckon({ ...claim, codes: codes.get(claim.id) ?? [] });
    return [
      ...findOtherVerdict(content, claim, reckoning),
      ...findOtherVotes(content, claim, reckoning),
      ...reckoning.votes.flatMap(findUnexplainedSplit),
    ];
  });
}

function findOtherVerdict(
  { file, getLine }: ContentFile,
  expected: ClaimData,
  { verdict, certainty, steps, votes }: Reckoning<WrittenCode>,
): Problem[] {
  if (verdict === expected.verdict && certainty === expected.certainty) return [];
  const field = verdict === expected.verdict ? 'certainty' : 'verdict';
  const reached = certainty === undefined ? verdict : `${verdict}, certainty ${certainty}`;
  const deciding = votes.length === 0 ? 'No code has a vote' : votes.map(nameVote).join('; ');
  const sum = steps.map(({ domain, by }) => `${domain} ${by > 0 ? '+' : ''}${by}`).join(', ');
  const message = `${field} "${expected[field] ?? ''}" is not what the codes make: ${reached}. ${deciding}.${sum && ` How sure: ${sum}.`} Mend the code that is wrong, or write that here, and the former under history.`;
  return [toError(file, getLine([field]), message)];
}

const nameVote = ({ group, direction, points, codes }: Vote<WrittenCode>) =>
  `${group} ${direction} (${points} ${points === 1 ? 'point' : 'points'}: ${nameCodes(codes)})`;

function findOtherVotes(
  { file, getLine }: ContentFile,
  { votes: expected }: ClaimData,
  { votes }: Reckoning<WrittenCode>,
): Problem[] {
  const cast = new Set(votes.map(({ group }) => group));
  const gone = Object.entries(expected).filter(([group]) => !cast.has(group));
  return [
    ...votes.flatMap(({ group, direction, points, codes }) => {
      const vote = `${points === 1 ? 'nearby-' : ''}${direction}`;
      if (expected[group] === vote) return [];
      const fault =
        expected[group] === undefined ? `votes lacks "${group}"` : `votes.${group} "${expected[group]}" is wrong`;
      const message = `${fault}: its codes make "${vote}" (${nameCodes(codes)}). Mend the code that is wrong, or write "${group}: ${vote}".`;
      return [toError(file, getLine(['votes', group]), message)];
    }),
    ...gone.map(([group, vote]) => {
      const message = `votes.${group} "${vote}" is cast by no code. Mend the code that is wrong or its cohort, or take this out.`;
      return toError(file, getLine(['votes', group]), message);
    }),
  ];
}

/** A split vote makes a verdict mixed, and nobody could say why. */
function findUnexplainedSplit({ direction, codes }: Vote<WrittenCode>): Problem[] {
  const [first] = codes;
  const other = codes.find(({ bearing }) => bearing !== first?.bearing);
  if (first === undefined || other === undefined || direction !== 'split') return [];
  if (codes.some(({ who, part }) => who !== undefined || part !== undefined)) return [];
  const message = `${other.field}.bearing "${other.bearing}" splits the vote of ${other.group} on ${other.claim}: ${first.sample} says "${first.bearing}" (${first.file}:${first.getLine()}). Write in each for whom it holds, "who: …", or for which part of the claim, "part: …".`;
  return [toError(other.file, other.getLine('bearing'), message)];
}
