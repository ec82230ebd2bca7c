import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchKind, SearchRecord } from '../../lib/search-records/search-data.ts';
import { splitWords, toStem } from '../../lib/text/words.ts';
import type { Concept, Query } from './query.ts';

/** A record that answers a query. Its score is (whole + phrase's weight × likeness) × coverage × its kind's weight. */
export interface RecordHit {
  record: SearchRecord;
  score: number;
  /** BM25's score of the record as a whole. */
  whole: number;
  /** BM25's score of the phrase most like the query. */
  likeness: number;
  /** How much of the query is in the record, from 0 to 1; rare words count for more. */
  coverage: number;
  /** The stems found in it. */
  stems: Set<string>;
  /** Of its title, sentences, aliases and voices, the one most like the query. */
  phrase: string | undefined;
}

interface Phrase {
  id: number;
  /** Index of the record. */
  owner: number;
  phrase: string;
}

// These weights were chosen with `npm run test:search`: round numbers from the middle of a wide plateau.
const boost = { title: 3, text: 1, sentences: 1, aliases: 2, voices: 1, names: 5, words: 0.5 };
type Field = keyof typeof boost;
const fields = Object.keys(boost) as Field[];
const phraseWeight = 5;
const fillerWeight = 0.15;
/** BM25's parameters where phrases are compared: length counts for nearly all, since a short one is an exact match. */
const phraseRanking = { k: 1.2, b: 0.9, d: 0.1 };
// A term or a study is a few words long, so a match in it scores high; the section that explains it should come first.
const kindWeights: Record<SearchKind, number> = { section: 1, page: 0.3, person: 0.15, term: 0.15, study: 0.15 };

const indexing = { tokenize: splitWords, processTerm: toStem };

/** An index over the records, made in the browser in a few tens of milliseconds. */
export interface RecordIndex {
  /** Finds every record that shares a word with the query, best first. */
  search: (query: Query) => RecordHit[];
  /** Sorts words by how much each says: those that stand in few records first. */
  sortByRarity: (words: string[]) => string[];
}

/** How many are indexed at a time: in between, a slow phone can answer its reader. */
const wholesAtOnce = 20;
const phrasesAtOnce = 200;

/**
 * Indexes the records twice: as wholes, and by each of their phrases, since a query that is nearly an alias should find
 * its record however many other aliases that has.
 */
export async function createRecordIndex(records: SearchRecord[]): Promise<RecordIndex> {
  const wholes = new MiniSearch<Record<Field | 'id', unknown>>({ fields, ...indexing });
  await wholes.addAllAsync(
    records.map((record, id) => ({ ...toFields(record), id })),
    { chunkSize: wholesAtOnce },
  );
  const phrases = new MiniSearch<Phrase>({ fields: ['phrase'], storeFields: ['owner', 'phrase'], ...indexing });
  await phrases.addAllAsync(
    records
      .flatMap((record, owner) => getPhrases(record).map((phrase) => ({ owner, phrase })))
      .map((phrase, id) => ({ ...phrase, id })),
    { chunkSize: phrasesAtOnce },
  );

  const recordCounts = countRecords(records);
  // As in BM25: a word that stands in few records says more.
  const getRarity = (stem: string) => Math.log(1 + records.length / (0.5 + (recordCounts.get(stem) ?? 0)));

  return {
    sortByRarity: (words) => [...words].sort((a, b) => getRarity(toStem(b)) - getRarity(toStem(a))),
    search: ({ concepts, fillers }) => {
      const stems = joinStems(concepts);
      const withFillers = new Map([...fillers.map((stem) => [stem, fillerWeight] as const), ...stems]);
      const bestPhrases = new Map<number, { phrase: string; score: number }>();
      for (const hit of phrases.search([...withFillers.keys()].join(' '), {
        ...asStems(withFillers),
        bm25: phraseRanking,
      })) {
        const { owner, phrase } = hit as unknown as Phrase;
        if (!bestPhrases.has(owner)) bestPhrases.set(owner, { phrase, score: hit.score });
      }
      const rarities = concepts.map(({ stem }) => getRarity(stem));
      const wholeRarity = rarities.reduce((sum, rarity) => sum + rarity, 0);

      return wholes
        .search([...stems.keys()].join(' '), { ...asStems(stems), boost })
        .flatMap((hit): RecordHit[] => {
          const record = records[hit.id as number];
          if (record === undefined) return [];
          const found = new Set(hit.terms);
          const covered = concepts.map((concept, i) => getMatch(concept, found) * (rarities[i] ?? 0));
          const coverage = covered.reduce((sum, rarity) => sum + rarity, 0) / wholeRarity;
          const best = bestPhrases.get(hit.id as number);
          const likeness = best?.score ?? 0;
          const score = (hit.score + phraseWeight * likeness) * coverage * kindWeights[record.kind];
          return [{ record, score, whole: hit.score, likeness, coverage, stems: found, phrase: best?.phrase }];
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

const getPhrases = ({ title, text, sentences, aliases, voices }: SearchRecord) => [
  title,
  ...aliases,
  ...voices,
  ...sentences,
  text,
];

/** The texts that are indexed, lists as one text each. */
const toFields = (record: SearchRecord) =>
  Object.fromEntries(fields.map((field) => [field, [record[field]].flat().join(' ')])) as Record<Field, string>;

/** Counts, for each stem, the records that have it. */
function countRecords(records: SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const stems = new Set(Object.values(toFields(record)).flatMap(splitWords).map(toStem));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** How much of a concept is in a record: the weight of the best of its stems found there. */
const getMatch = ({ stems }: Concept, found: Set<string>) =>
  Math.max(0, ...[...stems].filter(([stem]) => found.has(stem)).map(([, weight]) => weight));

/** All stems of the concepts, each with its greatest weight. */
function joinStems(concepts: Concept[]): Map<string, number> {
  const joined = new Map<string, number>();
  for (const [stem, weight] of concepts.flatMap(({ stems }) => [...stems])) {
    joined.set(stem, Math.max(weight, joined.get(stem) ?? 0));
  }
  return joined;
}

/** Options for a search whose words are stems already, each of its own weight. */
const asStems = (weights: Map<string, number>): SearchOptions => ({
  tokenize: (text) => text.split(' '),
  processTerm: (stem) => stem,
  boostTerm: (stem) => weights.get(stem) ?? 1,
});
