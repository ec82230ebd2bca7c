import type { SearchRecord } from '../../lib/search-records/search-data.ts';
import { createStemIndex } from './stem-index.ts';

/** The phrase of a record that is most like a query. */
export interface LikelyPhrase {
  phrase: string;
  /** BM25's score. */
  score: number;
}

/** Finds of each record the phrase most like a query, by the record's place. */
export type PhraseFinder = (stems: Map<string, number>, fillers: string[]) => Map<number, LikelyPhrase>;

const fillerWeight = 0.15;
/** BM25's parameters: length counts for nearly all, since a short phrase is an exact match. */
const bm25 = { k: 1.2, b: 0.7, d: 0.1 };
/** How many are indexed at a time: in between, a slow phone can answer its reader. */
const chunkSize = 200;

/**
 * Indexes the records by each of their phrases, since a query that is nearly an alias should find its record however many
 * other aliases that has.
 */
export async function createPhraseFinder(records: SearchRecord[]): Promise<PhraseFinder> {
  const phrases = records.flatMap((record, owner) => getPhrases(record).map((phrase) => ({ owner, phrase })));
  const { search } = await createStemIndex(
    phrases.map(({ phrase }) => [phrase]),
    { boosts: [1], bm25, chunkSize },
  );

  return (stems, fillers) => {
    // Fillers stand in nearly all phrases: they find none, and only tell apart those that a telling word has found.
    const found = search(
      stems,
      fillers.map((stem) => [stem, fillerWeight] as const),
    );
    const best = new Map<number, LikelyPhrase>();
    for (const { place, score } of found) {
      const { owner, phrase } = phrases[place] ?? {};
      if (owner !== undefined && phrase !== undefined && !best.has(owner)) best.set(owner, { phrase, score });
    }
    return best;
  };
}

const getPhrases = ({ title, text, sentences, aliases, voices }: SearchRecord) => [
  title,
  ...aliases,
  ...voices,
  ...sentences,
  text,
];
