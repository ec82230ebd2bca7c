import type { SearchKind, SearchRecord } from '../../lib/search-records/search-data.ts';
import { toStem } from '../../lib/text/words.ts';
import { createPhraseFinder } from './phrase-index.ts';
import type { Concept, Query } from './query.ts';
import { createStemIndex } from './stem-index.ts';

/** A record that answers a query. Its score is (whole + phrase's weight × likeness) × coverage × its kind's weight. */
export interface RecordHit {
  record: SearchRecord;
  score: number;
  /** BM25's score of the record as a whole. */
  whole: number;
  /** BM25's score of the phrase most like the query. */
  likeness: number;
  /** How much of the query is in the record, from 0 to 1; rare words count for more, and strange ones for most. */
  coverage: number;
  /** The stems found in it. */
  stems: Set<string>;
  /** Of its title, sentences, aliases and voices, the one most like the query. */
  phrase: string | undefined;
}

// These weights were chosen with `npm run test:search`: round numbers from the middle of a wide plateau.
const boost = { title: 3, text: 1, sentences: 1, aliases: 2, voices: 1, names: 5, words: 0.5 };
const fields = Object.keys(boost) as (keyof typeof boost)[];
/** How much more the phrase most like the query says than the whole. */
export const phraseWeight = 8;
/** How much more a word counts that nothing here can explain: an answer without it is none. */
const strangeness = 1.5;
// A term or a study is a few words long, so a match in it scores high; the section that explains it should come first.
const kindWeights: Record<SearchKind, number> = { section: 1, page: 1, person: 0.15, term: 0.15, study: 0.3 };

/** An index over the records, made in the browser in a few tens of milliseconds. */
export interface RecordIndex {
  /** Finds every record that shares a word with the query, best first. */
  search: (query: Query) => RecordHit[];
  /** Sorts words by how much each says: those that stand in few records first. */
  sortByRarity: (words: string[]) => string[];
  /** How much a concept says, beside the others of its query. */
  weigh: (concept: Concept) => number;
}

/** How many are indexed at a time: in between, a slow phone can answer its reader. */
const chunkSize = 20;

/** Indexes the records as wholes, and by each of their phrases. */
export async function createRecordIndex(records: SearchRecord[]): Promise<RecordIndex> {
  const wholes = await createStemIndex(records.map(toFields), { boosts: Object.values(boost), chunkSize });
  const findPhrases = await createPhraseFinder(records);
  const { getRarity } = wholes;
  const weigh = ({ stem, weight, isStrange }: Concept) => getRarity(stem) * weight * (isStrange ? strangeness : 1);

  return {
    weigh,
    sortByRarity: (words) => [...words].sort((a, b) => getRarity(toStem(b)) - getRarity(toStem(a))),
    search: ({ concepts, fillers }) => {
      const stems = joinStems(concepts);
      const phrases = findPhrases(stems, fillers);
      const weights = concepts.map(weigh);
      const wholeWeight = weights.reduce((sum, weight) => sum + weight, 0);

      return wholes
        .search(stems)
        .flatMap(({ place, score: whole, stems: found }): RecordHit[] => {
          const record = records[place];
          if (record === undefined) return [];
          const covered = concepts.map((concept, i) => getMatch(concept, found) * (weights[i] ?? 0));
          const coverage = covered.reduce((sum, weight) => sum + weight, 0) / wholeWeight;
          const { phrase, score: likeness = 0 } = phrases.get(place) ?? {};
          const score = (whole + phraseWeight * likeness) * coverage * kindWeights[record.kind];
          return [{ record, score, whole, likeness, coverage, stems: found, phrase }];
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

const toFields = (record: SearchRecord) => fields.map((field) => record[field]);

/**
 * How much of a concept is in a record: the weight of the best of its stems found there. A word that is still growing has
 * many stems, and a record few of them.
 */
const getMatch = ({ stems }: Concept, found: Set<string>) =>
  Math.max(0, ...[...found].map((stem) => stems.get(stem) ?? 0));

/** All stems of the concepts, each with its greatest weight. */
function joinStems(concepts: Concept[]): Map<string, number> {
  const joined = new Map<string, number>();
  for (const { stems, weight: telling } of concepts) {
    for (const [stem, weight] of stems) joined.set(stem, Math.max(weight * telling, joined.get(stem) ?? 0));
  }
  return joined;
}
