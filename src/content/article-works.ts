import { getWorks, type StudiedWork } from './section-sources.ts';
import { getArticlePassages, getBibliography, getExperts, getFigures, getProse, getSections } from './entries.ts';

/** Gathers the works that the article cites, its figures included, in the order of the list of references. */
export async function getArticleWorks(): Promise<StudiedWork[]> {
  const prose = [...(await getArticlePassages()), ...(await getSections())];
  const cited = await Promise.all(prose.map(async (passage) => (await getProse(passage)).citedPlaces));
  const keys = [
    ...cited.flat().map(({ key }) => key),
    ...(await getFigures()).flatMap(({ cites }) => cites.map(({ id }) => id)),
    ...(await getExperts()).flatMap(({ references }) => references.map(({ id }) => id)),
  ];
  const { keys: order } = await getBibliography();
  return (await getWorks(keys)).toSorted((a, b) => order.indexOf(a.reference.id) - order.indexOf(b.reference.id));
}
