import type { SearchData } from '../../lib/search-records/search-data.ts';

/** From so many words on, a word of the subject itself counts least. */
const wordsOfLongQuery = 6;
/** And so much then, where it stands in every section. */
const leastWeight = 0.7;

/**
 * Makes the function that weighs the words of the subject, such as the name of what all sections are about. Those are rare
 * in titles and aliases, yet in a question they tell no section from another. In a short query they are all there is.
 * @param spread In how many sections they stand.
 * @param sections How many sections there are.
 * @returns For a stem and the number of words in its query a weight up to 1.
 */
export function createTopicWeights(
  spread: SearchData['spread'],
  sections: number,
): (stem: string, words: number) => number {
  const shares = new Map(
    Object.entries(spread).flatMap(([count, stems]) =>
      // As in BM25: how little a word tells that stands in so many of them.
      stems.split(' ').map((stem) => [stem, 1 - Math.log((sections + 1) / Number(count)) / Math.log(sections + 1)]),
    ),
  );
  return (stem, words) => {
    const length = Math.min(1, (words - 1) / (wordsOfLongQuery - 1));
    return 1 - (1 - leastWeight) * length * (shares.get(stem) ?? 0);
  };
}
