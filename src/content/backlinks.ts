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
  const pages = (['support', 'about', 'evidence'] as const).map(async (page) =>
    (await addPlaces(await getPassages(page))).map((passage) => ({ ...passage, page })),
  );
  return getBacklinks({
    sections: await addPlaces(await getSections()),
    article: await addPlaces(await getArticlePassages()),
    passages: (await Promise.all(pages)).flat(),
    percentages: await getPercentages(),
    experts: await getExperts(),
    books: await getBooks(),
    terms: await getTerms(),
  });
}
