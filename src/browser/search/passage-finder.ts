import type { PagePassages } from '../../lib/search-records/passages.ts';
import type { SearchRecord } from '../../lib/search-records/search-data.ts';
import { toStem } from '../../lib/text/words.ts';
import { cutExcerpt, markWords } from './excerpt.ts';
import { addHighlight } from './highlight.ts';
import { getPlaces } from './passage-places.ts';
import { passes } from './hit-finder.ts';
import type { ExcerptPiece, Filters } from './search-engine.ts';
import { createStemIndex } from './stem-index.ts';

/** A place where words stand. */
export interface Mention {
  /** Its address, carrying the words, for the page to mark. */
  path: string;
  /** The heading it stands under. */
  title: ExcerptPiece[];
  /** The title of its page. */
  page: string;
  excerpt: ExcerptPiece[];
  /** Whether not all of the words stand there. */
  isWeak: boolean;
}

/** What is found in the text of the pages. */
export interface Mentions {
  /** The best places, best first. */
  best: Mention[];
  /** How many places there are, and on how many pages. */
  places: number;
  pages: number;
}

/**
 * Finds the places where all of the words stand; where there are none, those that have most of what they say.
 * @param words The words that are looked for, corrected and without fillers.
 * @param filters What records are narrowed to.
 * @param most How many places are wanted.
 */
export type PassageFinder = (words: string[], filters: Filters, most: number) => Mentions;

/** A place that holds less of the words than this says next to nothing of them. */
const leastCoverage = 0.55;
/** How much a word counts in a heading, in the text, and in the title of the page, which is understood in all its places. */
const boosts = [3, 1, 0];
/** How many are indexed at a time: in between, a slow phone can answer its reader. */
const chunkSize = 20;

/** Makes a finder over all passages. */
export async function createPassageFinder(pages: PagePassages[], records: SearchRecord[]): Promise<PassageFinder> {
  const places = getPlaces(pages, records);
  const { search, getRarity } = await createStemIndex(
    places.map(({ title, text, page }) => [title, text, page]),
    { boosts, chunkSize },
  );

  return (words, filters, most) => {
    const stems = new Set(words.map(toStem));
    const weigh = (stem: string) => (stems.has(stem) ? getRarity(stem) : 0);
    const sum = (some: Set<string>) => [...some].reduce((all, stem) => all + weigh(stem), 0);
    const hits = search([...stems].map((stem) => [stem, 1] as const))
      .flatMap(({ place, score, stems: found }) => {
        const at = places[place];
        const isWanted =
          at !== undefined &&
          score > 0 &&
          (Object.keys(filters).length === 0 || (at.record && passes(at.record, filters)));
        return isWanted ? [{ at, coverage: sum(found) / sum(stems), isWeak: found.size < stems.size }] : [];
      })
      .filter(({ coverage }) => coverage >= leastCoverage);
    const full = hits.filter(({ isWeak }) => !isWeak);
    const shown = full.length > 0 ? full : hits;
    return {
      places: shown.length,
      pages: new Set(shown.map(({ at }) => at.page)).size,
      best: shown.slice(0, most).map(({ at: { path, title, page, text }, isWeak }) => ({
        path: addHighlight(path, words),
        title: markWords(title, stems),
        page,
        excerpt: cutExcerpt(text, weigh),
        isWeak,
      })),
    };
  };
}
