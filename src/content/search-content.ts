import type { SearchData } from '../lib/search-records/search-data.ts';
import { getSearchRecords, type RecordedPage, type RecordedSection } from '../lib/search-records/search-records.ts';
import type { PageData } from '../schemas/page.ts';
import {
  getArticlePassage,
  getBibliography,
  getExperts,
  getPages,
  getParts,
  getPassages,
  getQuotedExperts,
  getReferences,
  getSearchWords,
  getSections,
  getTerms,
  type Section,
} from './entries.ts';
import { getClaimsOf } from './claims.ts';
import { getSectionSources } from './section-sources.ts';

/** The search data, without the further words of sections, which only the built pages hold, and what follows from these. */
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
  const { words, groups } = await getSearchWords();
  const parts = await Promise.all(
    (await getParts()).map(async ({ id }) => [id, (await getArticlePassage(id)).title] as const),
  );
  return {
    records,
    fillerWords: words,
    synonyms: groups,
    realWords: '',
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

/** A page, with its passages. */
export async function toRecordedPage(page: PageData): Promise<RecordedPage> {
  const { id } = page;
  const hasPassages = id === 'support' || id === 'about' || id === 'evidence';
  return { ...page, passages: hasPassages ? await getPassages(id) : [] };
}
