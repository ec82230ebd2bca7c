import type { SearchData, SearchRecord } from '../../lib/search-records/search-data.ts';
import { splitOnce, toStem } from '../../lib/text/words.ts';
import { markWords } from './excerpt.ts';
import { addHighlight } from './highlight.ts';
import { createHitFinder, passes } from './hit-finder.ts';
import { createLanguageFinder } from './language.ts';
import { createRanking, type RankedHit } from './ranking.ts';
import {
  isLooseAnswer,
  type Filters,
  type SearchAnswer,
  type SearchEngine,
  type SearchResult,
} from './search-engine.ts';

/** Words like one that was not found, and for how many words they are looked up. */
const mostNearest = 3;
const mostWordsHelped = 2;

/**
 * Makes an engine over the records that the build wrote.
 * @param data What the build wrote.
 * @param grave Phrases whose words are not corrected; to one that is a single word, nothing else is either.
 */
export async function createRecordEngine(data: SearchData, grave: string[][] = []): Promise<SearchEngine> {
  const { records } = data;
  const ranking = await createRanking(data, grave);
  const { sortByRarity, speller, isKnown, isOfSite } = ranking;
  const findHits = createHitFinder(ranking);
  const findLanguage = createLanguageFinder(data.languages, isOfSite);

  const findNearest = (words: string[]) =>
    [...new Set(words)]
      .filter((word) => !isKnown(toStem(word)))
      .slice(0, mostWordsHelped)
      .flatMap((word) => speller.findNearest(word, mostNearest))
      .filter((word) => !data.fillerWords.includes(word));

  return {
    search: ({ text, filters, isVerbatim }): SearchAnswer => {
      const language = findLanguage(text);
      // Nothing is mended in another language.
      const { query, hits } = findHits(text, filters, isVerbatim || language !== undefined);
      if (query.words.length === 0) {
        const all = text.trim() === '' && Object.keys(filters).length > 0 ? records : [];
        return {
          ...noAnswer,
          results: all.filter((record) => passes(record, filters)).map((record) => toPlainResult(record, filters)),
        };
      }
      const words = sortByRarity(query.contentWords);
      const results = hits.map((hit) => toResult(hit, words, filters));
      const isNearestTold = isLooseAnswer({ results }) && language === undefined;
      return {
        results,
        words,
        corrected: query.corrected,
        nearest: isNearestTold ? findNearest(query.contentWords) : [],
        ...(language && { language }),
      };
    },
  };
}

const noAnswer = { words: [], corrected: [], nearest: [] };

/** Where a reader asks for a verdict, the claims that have it are told. */
function toPlainResult({ path, kind, title, text, claims = [] }: SearchRecord, { verdict }: Filters): SearchResult {
  const told = claims.filter((claim) => claim.verdict === verdict).map((claim) => claim.text);
  return {
    path,
    kind,
    title,
    excerpt: [{ text, isMatch: false }],
    isWeak: false,
    ...(told.length > 0 ? { claims: told } : {}),
  };
}

function toResult({ record, isLoose, stems, phrase }: RankedHit, words: string[], filters: Filters): SearchResult {
  const matched = phrase === undefined ? undefined : getMatched(record, phrase, stems);
  return {
    ...toPlainResult(record, filters),
    path: addHighlight(record.path, words),
    excerpt: markWords(record.text, stems),
    isWeak: isLoose,
    ...(matched === undefined ? {} : { matched }),
  };
}

/** The reader's own words, when they found the record by a word that neither its title nor its text shows. */
function getMatched({ title, text, aliases, voices }: SearchRecord, phrase: string, stems: Set<string>) {
  if (!aliases.includes(phrase) && !voices.includes(phrase)) return undefined;
  const shown = new Set([title, text].flatMap(splitOnce).map(toStem));
  const found = splitOnce(phrase)
    .map(toStem)
    .filter((stem) => stems.has(stem));
  return found.some((stem) => !shown.has(stem)) ? phrase : undefined;
}
