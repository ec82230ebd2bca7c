import { getBacklinks, type Backlink } from '../lib/citations/backlinks.ts';
import {
  getArticlePassages,
  getBooks,
  getExperts,
  getPassages,
  getPercentages,
  getProse,
  getSections,
  getTerms,
  type Passage,
  type Section,
} from './entries.ts';

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
