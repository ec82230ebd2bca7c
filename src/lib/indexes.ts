/** What is made from the whole content: the topics, what search finds, and the ways back from a work. */
import { getBacklinks, type Backlink } from './backlink.ts';
import {
  getArticlePassages,
  getBibliography,
  getBooks,
  getExperts,
  getPassages,
  getPercentages,
  getProse,
  getReferences,
  getSections,
  getTerms,
  type Passage,
  type Section,
} from './content.ts';
import { getSearchRecords } from './search-record.ts';
import { getTopicGroups } from './topic.ts';

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
  return getTopicGroups({
    sections: await getSections(),
    terms: await getTerms(),
    experts: await getExperts(),
    studies,
  });
}

/** What search finds besides pages. */
export async function getRecords() {
  const { formatLabel } = await getBibliography();
  const studies = (await getReferences()).map((work) => ({
    id: work.id,
    label: formatLabel(work.id),
    title: work.title,
    authors: work.author.map(({ family }) => family),
  }));
  return getSearchRecords({ terms: await getTerms(), experts: await getExperts(), studies });
}
