import type { SearchData } from '../../lib/search-records/search-data.ts';
import { createSpeller, type Speller } from '../../lib/search-records/speller.ts';
import { getVocabulary } from '../../lib/search-records/vocabulary.ts';
import { unpackWords } from '../../lib/text/packed-words.ts';
import { createLookUp, type Naming } from './lookup.ts';
import { createQueryReader, type Query } from './query.ts';
import { createFrameFinder } from './question-frames.ts';
import { createRecordIndex, type RecordHit, type RecordIndex } from './record-index.ts';
import { createTopicWeights } from './topic-words.ts';

/** A record that answers a query, and how the query names it, where it does. */
export interface RankedHit extends RecordHit {
  naming?: Naming | undefined;
  /** Whether much of the query is not in it, and it is not what the query names. */
  isLoose: boolean;
}

/** A query of so many words tells a story, of which a part is enough. */
const wordsOfStory = 6;

/**
 * A record that holds less of the query is loose: of two words one may be anywhere by chance. Chosen with
 * `npm run test:search`.
 */
export function getLeastCoverage({ contentWords: { length } }: Query): number {
  if (length === 2) return 0.6;
  return length < wordsOfStory ? 0.5 : 0.35;
}

/** Reads queries and ranks records by them. */
export interface Ranking {
  read: (text: string, isVerbatim: boolean) => Query;
  /** Best first: what the query names, then what has its words. */
  rank: (query: Query) => RankedHit[];
  sortByRarity: (words: string[]) => string[];
  /** How much a concept says, beside the others of its query. */
  weigh: RecordIndex['weigh'];
  speller: Speller;
  isKnown: (stem: string) => boolean;
  /** Whether a word is one of the records’, or one that is passed over. */
  isOfSite: (word: string) => boolean;
}

/**
 * Makes a ranking of the records that the build wrote.
 * @param grave Phrases whose words are not corrected; to one that is a single word, nothing else is either.
 */
export async function createRanking(data: SearchData, grave: string[][]): Promise<Ranking> {
  const { records, fillerWords, synonyms, frames, spread } = data;
  const vocabulary = getVocabulary(records, synonyms.flat(), grave);
  const speller = createSpeller(vocabulary);
  const fillers = new Set(fillerWords);
  const findFrame = createFrameFinder(frames);
  const toContent = (words: string[]) => {
    const content = words.filter((word) => !fillers.has(word));
    return content.length > 0 ? content : words;
  };
  const lookUp = createLookUp(records, (words) => [toContent(words), toContent(findFrame(words).rest)]);
  const realWords = new Set(unpackWords(data.realWords));
  const index = await createRecordIndex(records);
  const sections = records.filter(({ kind }) => kind === 'section').length;

  return {
    read: createQueryReader({
      vocabulary,
      speller,
      realWords,
      fillerWords,
      synonyms,
      findFrame,
      weigh: createTopicWeights(spread, sections),
    }),
    rank: (query) => {
      const namings = lookUp(query);
      const hits = index.search(query);
      const found = new Set(hits.map(({ record }) => record));
      const others = [...namings.keys()].filter((record) => !found.has(record)).map((record) => ({ ...bare, record }));
      const leastCoverage = getLeastCoverage(query);
      return [...others, ...hits]
        .map((hit): RankedHit => {
          const naming = namings.get(hit.record);
          return { ...hit, naming, isLoose: naming === undefined && hit.coverage < leastCoverage };
        })
        .sort((a, b) => getPlace(a) - getPlace(b) || b.score - a.score);
    },
    sortByRarity: index.sortByRarity,
    weigh: index.weigh,
    speller,
    isKnown: (stem) => vocabulary.stems.has(stem) || realWords.has(stem),
    isOfSite: (word) => vocabulary.known.has(word) || fillers.has(word),
  };
}

/** What a record has that is found by its name alone. */
const bare = { score: 0, whole: 0, likeness: 0, coverage: 1, stems: new Set<string>(), phrase: undefined };

const getPlace = ({ naming }: RankedHit) => naming?.place ?? 3;
