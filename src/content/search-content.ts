import type { SearchData } from '../lib/search-records/search-data.ts';
import { getSearchRecords, type RecordedPage, type RecordedSection } from '../lib/search-records/search-records.ts';
import { splitWords } from '../lib/text/words.ts';
import type { PageData } from '../schemas/page.ts';
import {
  getArticlePassage,
  getBibliography,
  getExperts,
  getPages,
  getParts,
  getPassages,
  getPercentages,
  getQuotedExperts,
  getReferences,
  getSearchWords,
  getSections,
  getTerms,
  type Section,
} from './entries.ts';
import { formatVerdict } from '../lib/evidence/verdict.ts';
import { capitalize } from '../lib/text/capitalize.ts';
import type { ReckonedClaim } from '../lib/evidence/reckoned-claim.ts';
import type { PercentageData } from '../schemas/percentage.ts';
import { getClaimsOf, getGeneralClaims } from './claims.ts';
import { getSectionSources } from './section-sources.ts';

/** The search data, without the further words of sections, which only the built pages hold. */
export async function getSearchContent(): Promise<SearchData> {
  const { formatLabel } = await getBibliography();
  const experts = await getExperts();
  const records = getSearchRecords({
    sections: await Promise.all((await getSections()).map(toRecordedSection)),
    pages: await Promise.all((await getPages()).map(toRecordedPage)),
    terms: await getTerms(),
    experts,
    references: await getReferences(),
    formatLabel,
  });
  const { words, groups, languages, frames } = await getSearchWords();
  const parts = await Promise.all(
    (await getParts()).map(async ({ id }) => [id, (await getArticlePassage(id)).title] as const),
  );
  return {
    records,
    fillerWords: words,
    synonyms: groups,
    realWords: '',
    languages: languages.map((language) => ({ ...language, words: splitWords(language.words.join(' ')).join(' ') })),
    frames,
    spread: {},
    labels: {
      part: Object.fromEntries(parts),
      expert: Object.fromEntries(experts.map(({ id, name }) => [id, name])),
    },
  };
}

/** A section, with the works, people and terms that it is found by. */
export async function toRecordedSection(section: Section): Promise<RecordedSection> {
  const { works, terms } = await getSectionSources(section);
  const quoted = await getQuotedExperts(section);
  return {
    ...section,
    works: works.map(({ reference }) => reference),
    quoted,
    terms: terms.map(({ id }) => id),
    claims: (await getClaimsOf(section)).map(({ text, reckoning: { verdict } }) => ({ text, verdict })),
  };
}

/** A page, with what has an anchor on it: the shares on that of the evidence, the claims of no one section on that of claims. */
export async function toRecordedPage(page: PageData): Promise<RecordedPage> {
  const { id } = page;
  const hasPassages = id === 'support' || id === 'about' || id === 'evidence';
  const passages: RecordedPage['passages'] = hasPassages ? await getPassages(id) : [];
  if (id === 'evidence') return { ...page, passages: [...passages, ...(await getPercentages()).map(toShare)] };
  if (id === 'claims') return { ...page, passages: (await getGeneralClaims()).map(toClaim) };
  return { ...page, passages };
}

const toShare = ({ label, base, what, ...share }: PercentageData) => ({
  ...share,
  title: capitalize(`${label} of ${base}`),
  summary: `${what}.`,
});

/** In quotation marks, since it is what is said, and may be wrong. */
const toClaim = ({ text, reckoning, ...claim }: ReckonedClaim) => ({
  ...claim,
  title: `“${text}”`,
  summary: `${formatVerdict(reckoning)}.`,
});
