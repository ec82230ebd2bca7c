import { reckon, type Reckoning } from '../lib/evidence/verdict-rule.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EntryReference } from '../schemas/fields.ts';
import { getCodes, type StudyCode } from '../lib/evidence/codes.ts';
import { getClaimEntries, getSections, getStudies, type Section } from './entries.ts';

/** A claim with what bears on it, and what the rule makes of that. */
export interface Claim extends ClaimData {
  codes: StudyCode[];
  reckoning: Reckoning<StudyCode>;
}

let claims: Promise<Claim[]> | undefined;

/** Every claim, reckoned: those of the sections in reading order, then the general ones. */
export const getClaims = (): Promise<Claim[]> => (claims ??= createClaims());

async function createClaims(): Promise<Claim[]> {
  const [entries, studies, sections] = await Promise.all([getClaimEntries(), getStudies(), getSections()]);
  const codes = Map.groupBy(getCodes([...studies.values()]), ({ claim }) => claim);
  const all = entries.map((claim): Claim => {
    const own = codes.get(claim.id) ?? [];
    return { ...claim, codes: own, reckoning: reckon({ ...claim, codes: own }) };
  });
  return [
    ...sections.flatMap((section) => sortByLead(section, all)),
    ...all.filter(({ section }) => section === undefined).toSorted((a, b) => (a.general ?? 0) - (b.general ?? 0)),
  ];
}

/** A section’s claims, those that lead it first. */
function sortByLead({ id, leads }: Section, all: Claim[]): Claim[] {
  const place = (claim: Claim) =>
    (leads.findIndex((lead) => lead.id === claim.id) + leads.length + 1) % (leads.length + 1);
  return all.filter(({ section }) => section?.id === id).toSorted((a, b) => place(a) - place(b));
}

/** A section’s own claims, its leads first. */
export const getClaimsOf = async ({ id }: Section): Promise<Claim[]> =>
  (await getClaims()).filter(({ section }) => section?.id === id);

/** A claim by its id. Throws when there is none. */
export async function getClaim({ id }: EntryReference<'claims'>): Promise<Claim> {
  const claim = (await getClaims()).find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`There is no claim "${id}".`);
  return claim;
}
