import type { SearchOptions } from 'minisearch';
import { splitWords, toStem } from '../../lib/text/words.ts';

/** How texts are indexed: by the stems of their words. */
export const byStems = { tokenize: splitWords, processTerm: toStem };

/** Options for a search whose words are stems already, each of its own weight. */
export const asStems = (weights: Map<string, number>): SearchOptions => ({
  tokenize: (text) => text.split(' '),
  processTerm: (stem) => stem,
  boostTerm: (stem) => weights.get(stem) ?? 1,
});
