import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../lib/search-records/search-data.ts';
import { asStems, byStems } from './stem-search.ts';

/** The phrase of a record that is most like a query. */
export interface LikelyPhrase {
  phrase: string;
  /** BM25's score. */
  score: number;
}

/** Finds of each record the phrase most like a query, by the record's place. */
export type PhraseFinder = (stems: Map<string, number>, fillers: string[]) => Map<number, LikelyPhrase>;

interface Phrase {
  id: number;
  /** Index of the record. */
  owner: number;
  phrase: string;
}

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
  const index = new MiniSearch<Phrase>({ fields: ['phrase'], storeFields: ['owner', 'phrase'], ...byStems });
  const phrases = records.flatMap((record, owner) => getPhrases(record).map((phrase) => ({ owner, phrase })));
  await index.addAllAsync(
    phrases.map((phrase, id) => ({ ...phrase, id })),
    { chunkSize },
  );

  return (stems, fillers) => {
    const found = index.search([...stems.keys()].join(' '), { ...asStems(stems), bm25 });
    const ids = new Set<unknown>(found.map(({ id }) => id as number));
    // Fillers stand in nearly all phrases: they find none, and only tell apart those that a telling word has found.
    const further = index.search(fillers.join(' '), {
      ...asStems(new Map(fillers.map((stem) => [stem, fillerWeight]))),
      bm25,
      boostDocument: (id) => (ids.has(id) ? 1 : 0),
    });
    const furtherOf = new Map<unknown, Found>(further.map((hit) => [hit.id, hit]));
    const best = new Map<number, LikelyPhrase>();
    for (const hit of found) {
      const { owner, phrase } = hit as unknown as Phrase;
      const score = joinScores(hit, furtherOf.get(hit.id));
      if (score > (best.get(owner)?.score ?? 0)) best.set(owner, { phrase, score });
    }
    return best;
  };
}

type Found = Pick<ReturnType<MiniSearch['search']>[number], 'score' | 'terms'>;

/** As MiniSearch scores a search for all words at once: the sum of what each adds, times how many were found. */
const joinScores = (a: Found, b: Found = { score: 0, terms: [] }) =>
  (a.score / a.terms.length + b.score / (b.terms.length || 1)) * (a.terms.length + b.terms.length);

const getPhrases = ({ title, text, sentences, aliases, voices }: SearchRecord) => [
  title,
  ...aliases,
  ...voices,
  ...sentences,
  text,
];
