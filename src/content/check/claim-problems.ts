import { nameLead } from '../../lib/evidence/verdict.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/** How many claims of its own a section states. */
const claimsOfSection = { least: 2, most: 4 };

/**
 * Holds claims against the sections that state them: each section has a few of its own, and two of these lead it and are
 * told apart. No claim is supported together with its opposite.
 */
export function findClaimProblems(files: ContentFile[]): Problem[] {
  const claims = new Map(
    files.filter(({ collection }) => collection === 'claims').map((content) => [getId(content), content]),
  );
  // Reported as an empty collection already.
  if (claims.size === 0) return [];
  const stated = Map.groupBy(claims.values(), ({ data }) => data?.['section']);
  return [
    ...files
      .filter(({ collection, data }) => collection === 'sections' && data !== undefined)
      .flatMap((section) => findSectionProblems(section, stated.get(getId(section)) ?? [], claims)),
    ...[...claims.values()].flatMap((claim) => findOpposite(claim, claims)),
  ];
}

type Claims = ReadonlyMap<string, ContentFile>;

function findSectionProblems(section: ContentFile, own: ContentFile[], claims: Claims): Problem[] {
  const line = section.getLine(['leads']);
  const ids = own.map(getId);
  const { least, most } = claimsOfSection;
  const count =
    ids.length < least || ids.length > most
      ? [
          `has ${ids.length} ${ids.length === 1 ? 'claim' : 'claims'} of its own; it should have ${least} to ${most}. They say "section: ${getId(section)}" in content/claims/.`,
        ]
      : [];
  const leads = Array.isArray(section.data?.['leads']) ? section.data['leads'].map(String) : [];
  // A claim that does not exist is reported already.
  const strays = leads
    .filter((lead) => claims.has(lead) && !ids.includes(lead))
    .map((lead) => `leads "${lead}" is no claim of this section. Name two of ${ids.join(', ')}.`);
  const named = leads.flatMap((lead) => claims.get(lead)?.data ?? []) as unknown as ClaimData[];
  return [...count, ...strays, ...findLikeLabels(named)].map((message) => toError(section.file, line, message));
}

/** Lists say “Reason supported, effect untested”, so the two leads need two names. */
function findLikeLabels(leads: ClaimData[]): string[] {
  const [first, second] = leads;
  const bare = leads.find(({ type, label }) => type === 'who' && label === undefined);
  if (bare !== undefined) {
    return [`leads "${bare.id}", of the type who, has no label. Write "label: …" in content/claims/${bare.id}.yaml.`];
  }
  if (first === undefined || second === undefined || nameLead(first) !== nameLead(second)) return [];
  return [
    `leads "${first.id}" and "${second.id}" are both called "${nameLead(first)}". Write "label: …" in one of them, or name another claim.`,
  ];
}

function findOpposite({ file, data, getLine }: ContentFile, claims: Claims): Problem[] {
  const opposite = claims.get(String(data?.['opposite']));
  if (data?.['verdict'] !== 'supported' || opposite?.data?.['verdict'] !== 'supported') return [];
  const message = `opposite "${getId(opposite)}" is supported at ${opposite.file}:${opposite.getLine(['verdict'])}, as this claim is. Both cannot be: mend the codes of one.`;
  return [toError(file, getLine(['opposite']), message)];
}
