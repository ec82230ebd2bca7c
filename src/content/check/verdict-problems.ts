import { getDirection, reckon, type Reckoning, type Vote } from '../../lib/evidence/verdict-rule.ts';
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
    const own = codes.get(claim.id) ?? [];
    const reckoning = reckon({ ...claim, codes: own });
    return [
      ...findOtherVerdict(content, claim, reckoning),
      ...findOtherVotes(content, claim, getVoices(own, reckoning)),
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

/** What a group says of a claim, as an author writes it under `votes`. */
interface Voice {
  group: string;
  word: string;
  codes: WrittenCode[];
}

/** What each group says: its vote or, where it has none, which way it points all the same; and each of its codes. */
function getVoices(codes: WrittenCode[], { votes }: Reckoning<WrittenCode>): Voice[] {
  return [...Map.groupBy(codes, ({ group }) => group)].map(([group, own]) => {
    const word = nameDirection(
      own,
      votes.find((vote) => vote.group === group),
    );
    const each = own.length > 1 ? ` (${own.map(({ bearing }) => bearing).join(', ')})` : '';
    return { group, word: `${word}${each}`, codes: own };
  });
}

function nameDirection(codes: WrittenCode[], vote: Vote | undefined): string {
  if (vote !== undefined) return `${vote.points === 1 ? 'nearby-' : ''}${vote.direction}`;
  const pointing = codes.filter(({ bearing }) => bearing !== 'context');
  return pointing.length === 0 ? 'context' : `background-${getDirection(pointing)}`;
}

function findOtherVotes({ file, getLine }: ContentFile, { votes: expected }: ClaimData, voices: Voice[]): Problem[] {
  const heard = new Set(voices.map(({ group }) => group));
  const gone = Object.entries(expected).filter(([group]) => !heard.has(group));
  return [
    ...voices.flatMap(({ group, word, codes }) => {
      if (expected[group] === word) return [];
      const fault =
        expected[group] === undefined ? `votes lacks "${group}"` : `votes.${group} "${expected[group]}" is wrong`;
      const message = `${fault}: its codes make "${word}" (${nameCodes(codes)}). Mend the code that is wrong, or write "${group}: ${word}".`;
      return [toError(file, getLine(['votes', group]), message)];
    }),
    ...gone.map(([group, word]) => {
      const message = `votes.${group} "${word}" is said by no code. Mend the code that is wrong or its cohort, or take this out.`;
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
