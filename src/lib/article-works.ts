import { getWorks, type StudiedWork } from './apparatus.ts';
import { getArticlePassages, getExperts, getProse, getSections } from './content.ts';

/** Gathers the works that the whole article cites, in the order of the list of references. */
export async function getArticleWorks(): Promise<StudiedWork[]> {
  const prose = [...(await getArticlePassages()), ...(await getSections())];
  const cited = await Promise.all(prose.map(async (passage) => (await getProse(passage)).citedPlaces));
  const keys = [
    ...cited.flat().map(({ key }) => key),
    ...(await getExperts()).flatMap(({ references }) => references.map(({ id }) => id)),
  ];
  return (await getWorks(keys)).toSorted((a, b) => a.reference.id.localeCompare(b.reference.id, 'en'));
}
