import type { ReckonedClaim } from '../lib/evidence/reckoned-claim.ts';
import { reckon } from '../lib/evidence/verdict-rule.ts';
import type { EntryReference } from '../schemas/fields.ts';
import { getCodes } from '../lib/evidence/codes.ts';
import { getClaimEntries, getSections, getStudies, type Section } from './entries.ts';

let claims: Promise<ReckonedClaim[]> | undefined;

/** Every claim, reckoned: those of the sections in reading order, then the general ones. */
export const getClaims = (): Promise<ReckonedClaim[]> => (claims ??= createClaims());

async function createClaims(): Promise<ReckonedClaim[]> {
  const [entries, studies, sections] = await Promise.all([getClaimEntries(), getStudies(), getSections()]);
  const codes = Map.groupBy(getCodes([...studies.values()]), ({ claim }) => claim);
  const all = entries.map((claim): ReckonedClaim => {
    const own = codes.get(claim.id) ?? [];
    return { ...claim, codes: own, reckoning: reckon({ ...claim, codes: own }) };
  });
  return [
    ...sections.flatMap((section) => sortByLead(section, all)),
    ...all.filter(({ section }) => section === undefined).toSorted((a, b) => (a.general ?? 0) - (b.general ?? 0)),
  ];
}

/** A section’s claims, those that lead it first. */
function sortByLead({ id, leads }: Section, all: ReckonedClaim[]): ReckonedClaim[] {
  const own = all.filter(({ section }) => section?.id === id);
  const isLead = (claim: ReckonedClaim) => leads.some((lead) => lead.id === claim.id);
  return [
    ...leads.flatMap((lead) => own.filter((claim) => claim.id === lead.id)),
    ...own.filter((claim) => !isLead(claim)),
  ];
}

/** A section’s own claims, its leads first. */
export const getClaimsOf = async ({ id }: Section): Promise<ReckonedClaim[]> =>
  (await getClaims()).filter(({ section }) => section?.id === id);

/** The claims that belong to no one section, or to more than one, in their order. */
export const getGeneralClaims = async (): Promise<ReckonedClaim[]> =>
  (await getClaims())
    .filter(({ general }) => general !== undefined)
    .toSorted((a, b) => (a.general ?? 0) - (b.general ?? 0));

/** A claim by its id. Throws when there is none. */
export async function getClaim({ id }: EntryReference<'claims'>): Promise<ReckonedClaim> {
  const claim = (await getClaims()).find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`There is no claim "${id}".`);
  return claim;
}
