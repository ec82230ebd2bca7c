/** Explains an answer, from the records of the last build and the very modules that search with them. */
import { createDangerFinder } from '../../src/lib/danger/danger.ts';
import type { DangerLists } from '../../src/lib/danger/lists.ts';
import { getDangerPhrases } from '../../src/lib/danger/vocabulary.ts';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import type { Query } from '../../src/browser/search/query.ts';
import { createHitFinder } from '../../src/browser/search/hit-finder.ts';
import { createRanking, getLeastCoverage, type RankedHit } from '../../src/browser/search/ranking.ts';
import { phraseWeight } from '../../src/browser/search/record-index.ts';
import { isLooseAnswer } from '../../src/browser/search/search-engine.ts';
import { describeHit } from './explain-hit.ts';
import { describeMending, describeWords } from './explain-words.ts';

/**
 * Writes how a query is read, why its answer is called loose when it is, and for each result what lifted it and the parts
 * of its score.
 * @param text The query.
 * @param data What the build wrote.
 * @param lists The phrases of danger.
 */
export async function explain(text: string, data: SearchData, lists: DangerLists): Promise<string> {
  const ranking = await createRanking(data, getDangerPhrases(lists));
  const { query, hits } = createHitFinder(ranking)(text, {}, false);
  const urgent = createDangerFinder(lists)(text).map(({ title }) => title);
  return [
    `query      ${text}`,
    `read as    ${query.corrected.map((piece) => piece.text).join('') || 'it was typed'}`,
    ...describeMending(ranking.read(text, false), query),
    ...describeWords(query, ranking),
    `asks for   ${query.frame === undefined ? 'nothing by its name' : `a ${query.frame}: ${query.named.join(' ')}`}`,
    `urgent     ${urgent.join(', ') || 'no'}`,
    `answer     ${describeAnswer(hits, query)}`,
    '',
    `place   score = (whole + ${phraseWeight} × likeness) × coverage × kind; what the query names stands before all else`,
    ...hits.flatMap((hit, place) => describeHit(hit, place + 1, query, ranking)),
  ].join('\n');
}

function describeAnswer(hits: RankedHit[], query: Query): string {
  if (hits.length === 0) return 'nothing found';
  const results = hits.map(({ isLoose }) => ({ isWeak: isLoose }));
  if (!isLooseAnswer({ results })) return `close: ${results.filter(({ isWeak }) => !isWeak).length} of ${hits.length}`;
  const least = getLeastCoverage(query).toFixed(2);
  return `loose: no name in it, and nothing holds ${least} of what it says, the least for ${query.contentWords.length} words`;
}
