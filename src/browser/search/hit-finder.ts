import type { SearchRecord } from '../../lib/search-records/search-data.ts';
import { splitWords, toStem } from '../../lib/text/words.ts';
import type { Query } from './query.ts';
import type { RankedHit, Ranking } from './ranking.ts';
import { mostResults, type Filters } from './search-engine.ts';

/** How what was typed was read in the end, and the records that answer it, best first. */
interface Found {
  query: Query;
  hits: RankedHit[];
}

/** The beginning of another word covers no more. */
const chanceCoverage = 0.15;

/**
 * Makes the function that finds records. It takes the words as they were typed where mended ones find nothing close, and
 * those find anything.
 */
export const createHitFinder = ({ read, rank }: Pick<Ranking, 'read' | 'rank'>) =>
  function find(text: string, filters: Filters, isVerbatim: boolean): Found {
    const query = read(text, isVerbatim);
    const hits = omitChance(rank(query).filter(({ record }) => passes(record, filters))).slice(0, mostResults);
    if (isVerbatim || isHelped(query, hits)) return { query, hits };
    const asTyped = find(text, filters, true);
    return asTyped.hits.length > 0 || hits.length === 0 ? asTyped : { query, hits };
  };

/** Whether no word was mended, or one that is passed over now, or is in something close. */
function isHelped({ corrected, contentWords }: Query, hits: RankedHit[]): boolean {
  const mended = corrected.filter(({ isMatch }) => isMatch).flatMap(({ text }) => splitWords(text));
  const close = hits.filter(({ isLoose }) => !isLoose);
  const isOfUse = (word: string) =>
    !contentWords.includes(word) || close.some(({ naming, stems }) => naming !== undefined || stems.has(toStem(word)));
  return mended.length === 0 || mended.some(isOfUse);
}

/** Leaves out what shares next to nothing with the query, unless there is nothing better. */
function omitChance(hits: RankedHit[]): RankedHit[] {
  const isAnswered = hits.some(({ isLoose }) => !isLoose);
  return hits.filter(({ coverage }) => coverage > (isAnswered ? chanceCoverage : 0));
}

/** Whether a record has the values that results are narrowed to. */
export const passes = ({ kind, facets }: SearchRecord, filters: Filters) =>
  Object.entries({ ...facets, kind: [kind] }).every(([name, values]: [string, string[]]) => {
    const wanted = filters[name as keyof Filters];
    return wanted === undefined || values.includes(wanted);
  });
