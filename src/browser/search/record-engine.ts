import type { SearchData, SearchRecord } from '../../lib/search-records/search-data.ts';
import { getVocabulary } from '../../lib/search-records/vocabulary.ts';
import { unpackWords } from '../../lib/text/packed-words.ts';
import { splitWords, toStem } from '../../lib/text/words.ts';
import { markWords } from './excerpt.ts';
import { addHighlight } from './highlight.ts';
import { createQueryReader } from './query.ts';
import { createRecordIndex, type RecordHit } from './record-index.ts';
import { mostResults, type Filters, type SearchAnswer, type SearchEngine, type SearchResult } from './search-engine.ts';
import { createSpeller } from '../../lib/search-records/speller.ts';

/** Results that hold less of the query than this are called loose. Chosen with `npm run test:search`. */
const leastCoverage = 0.41;
/** The beginning of another word covers no more. */
const chanceCoverage = 0.15;
/** Words like one that was not found, and for how many words they are looked up. */
const mostNearest = 3;
const mostWordsHelped = 2;

/**
 * Makes an engine over the records that the build wrote.
 * @param data What the build wrote.
 * @param grave Phrases whose words are not corrected; to one that is a single word, nothing else is either.
 */
export async function createRecordEngine(data: SearchData, grave: string[][] = []): Promise<SearchEngine> {
  const { records, fillerWords, synonyms } = data;
  const vocabulary = getVocabulary(records, synonyms.flat(), grave);
  const speller = createSpeller(vocabulary);
  const realWords = new Set(unpackWords(data.realWords));
  const readQuery = createQueryReader({ vocabulary, speller, realWords, fillerWords, synonyms });
  const isKnown = (word: string) => vocabulary.stems.has(toStem(word));
  const index = await createRecordIndex(records);

  const findNearest = (words: string[]) =>
    [...new Set(words)]
      .filter((word) => !isKnown(word))
      .slice(0, mostWordsHelped)
      .flatMap((word) => speller.findNearest(word, mostNearest));

  return {
    search: ({ text, filters, isVerbatim }): SearchAnswer => {
      const query = readQuery(text, isVerbatim);
      if (query.words.length === 0) {
        const all = text.trim() === '' && Object.keys(filters).length > 0 ? records : [];
        return {
          ...noAnswer,
          results: all.filter((record) => passes(record, filters)).map((record) => toPlainResult(record, filters)),
        };
      }
      const hits = omitChance(index.search(query).filter(({ record }) => passes(record, filters))).slice(
        0,
        mostResults,
      );
      const words = index.sortByRarity(query.contentWords);
      const results = hits.map((hit) => toResult(hit, words, filters));
      return {
        results,
        words,
        corrected: query.corrected,
        nearest: results.length > 0 ? [] : findNearest(query.contentWords),
      };
    },
  };
}

/** Leaves out what shares next to nothing with the query, unless there is nothing better. */
function omitChance(hits: RecordHit[]): RecordHit[] {
  const isAnswered = hits.some(({ coverage }) => coverage >= leastCoverage);
  return hits.filter(({ coverage }) => coverage > (isAnswered ? chanceCoverage : 0));
}

const noAnswer = { words: [], corrected: [], nearest: [] };

const passes = ({ kind, facets }: SearchRecord, filters: Filters) =>
  Object.entries({ ...facets, kind: [kind] }).every(([name, values]: [string, string[]]) => {
    const wanted = filters[name as keyof Filters];
    return wanted === undefined || values.includes(wanted);
  });

/** Where a reader asks for a verdict, the claims that have it are told. */
function toPlainResult({ path, kind, title, text, claims = [] }: SearchRecord, { verdict }: Filters): SearchResult {
  const told = claims.filter((claim) => claim.verdict === verdict).map((claim) => claim.text);
  return {
    path,
    kind,
    title,
    excerpt: [{ text, isMatch: false }],
    subResults: [],
    isWeak: false,
    ...(told.length > 0 ? { claims: told } : {}),
  };
}

function toResult({ record, coverage, stems, phrase }: RecordHit, words: string[], filters: Filters): SearchResult {
  const matched = phrase === undefined ? undefined : getMatched(record, phrase, stems);
  return {
    ...toPlainResult(record, filters),
    path: addHighlight(record.path, words),
    excerpt: markWords(record.text, stems),
    isWeak: coverage < leastCoverage,
    ...(matched === undefined ? {} : { matched }),
  };
}

/** The reader's own words, when they found the record by a word that neither its title nor its text shows. */
function getMatched({ title, text, aliases, voices }: SearchRecord, phrase: string, stems: Set<string>) {
  if (!aliases.includes(phrase) && !voices.includes(phrase)) return undefined;
  const shown = new Set(splitWords(`${title} ${text}`).map(toStem));
  const found = splitWords(phrase)
    .map(toStem)
    .filter((stem) => stems.has(stem));
  return found.some((stem) => !shown.has(stem)) ? phrase : undefined;
}
