/** What is made from the whole content: the topics, what search finds, and the ways back from a work. */
import type { PageData } from '../schemas/page.ts';
import { getApparatus } from './section-sources.ts';
import { getBacklinks, type Backlink } from '../lib/citations/backlinks.ts';
import {
  getArticlePassage,
  getArticlePassages,
  getBibliography,
  getBooks,
  getExperts,
  getPages,
  getPassages,
  getPercentages,
  getProse,
  getReferences,
  getSearchWords,
  getSections,
  getTerms,
  type Passage,
  type Section,
} from './entries.ts';
import { partIds, type PartId } from '../lib/site/parts.ts';
import type { SearchData } from '../lib/search-records/search-data.ts';
import { getSearchRecords, type RecordedPage, type RecordedSection } from '../lib/search-records/search-records.ts';
import { getTopicGroups } from '../lib/topics/topics.ts';

/** For each citation key, every place that cites the work. */
export async function getAllBacklinks(): Promise<Map<string, Backlink[]>> {
  const addPlaces = <T extends Section | Passage>(entries: T[]) =>
    Promise.all(entries.map(async (entry) => ({ ...entry, citedPlaces: (await getProse(entry)).citedPlaces })));
  return getBacklinks({
    sections: await addPlaces(await getSections()),
    article: await addPlaces(await getArticlePassages()),
    support: await addPlaces(await getPassages('support')),
    about: await addPlaces(await getPassages('about')),
    evidence: await addPlaces(await getPassages('evidence')),
    percentages: await getPercentages(),
    experts: await getExperts(),
    books: await getBooks(),
    terms: await getTerms(),
  });
}

/** The back-of-book index. */
export async function getTopics() {
  const { formatLabel } = await getBibliography();
  const studies = (await getReferences()).map(({ id, title }) => ({ id, title, label: formatLabel(id) }));
  const sections = await Promise.all((await getSections()).map(toRecordedSection));
  return getTopicGroups({
    sections: sections.map((section) => ({
      ...section,
      related: section.related.map(({ id }) => id),
      quoted: section.quoted.map(({ id }) => id),
    })),
    pages: await getPages(),
    terms: await getTerms(),
    experts: await getExperts(),
    studies,
  });
}

/** What search in the browser needs, but for what only the built pages tell. */
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
  const parts = await Promise.all(partIds.map(async (id) => [id, (await getArticlePassage(id)).title] as const));
  return {
    records,
    fillerWords: words,
    synonyms: groups,
    labels: {
      part: Object.fromEntries(parts) as Record<PartId, string>,
      expert: Object.fromEntries(experts.map(({ id, name }) => [id, name])),
    },
  };
}

async function toRecordedSection(section: Section): Promise<RecordedSection> {
  const { works, terms } = await getApparatus(section);
  const quoted = (await getExperts()).filter(({ quotation }) => quotation.section.id === section.id);
  return {
    ...section,
    works: works.map(({ reference }) => reference),
    quoted,
    terms: terms.map(({ id }) => id),
  };
}

async function toRecordedPage(page: PageData): Promise<RecordedPage> {
  const { id } = page;
  const hasPassages = id === 'support' || id === 'about' || id === 'evidence';
  return { ...page, passages: hasPassages ? await getPassages(id) : [] };
}
