import { toStem } from '../../lib/text/words.ts';
import { cutExcerpt, markWords } from './excerpt.ts';
import { addHighlight } from './highlight.ts';
import type { Place } from './passage-places.ts';
import { passes } from './record-engine.ts';
import type { ExcerptPiece, Filters } from './search-engine.ts';

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
/** As in BM25: how soon a word that comes again says nothing new, and how much length counts. */
const ranking = { k: 1.2, b: 0.6 };

/** Makes a finder over places. */
export function createPassageFinder(places: Place[]): PassageFinder {
  const meanLength = places.reduce((sum, { length }) => sum + length, 0) / places.length;

  return (words, filters, most) => {
    const stems = [...new Set(words.map(toStem))];
    const rarities = new Map(stems.map((stem) => [stem, getRarity(stem, places)]));
    const weigh = (stem: string) => rarities.get(stem) ?? 0;
    const whole = stems.reduce((sum, stem) => sum + weigh(stem), 0);
    const hits = places
      .filter(({ record }) => Object.keys(filters).length === 0 || (record !== undefined && passes(record, filters)))
      .map((place) => {
        const norm = ranking.k * (1 - ranking.b + (ranking.b * place.length) / meanLength);
        const score = stems.reduce((sum, stem) => {
          const count = place.counts.get(stem) ?? 0;
          return sum + (weigh(stem) * count) / (count + norm);
        }, 0);
        const found = stems.filter((stem) => place.counts.has(stem) || place.around.has(stem));
        const coverage = found.reduce((sum, stem) => sum + weigh(stem), 0) / whole;
        return { place, score: score * coverage, coverage, isWeak: found.length < stems.length };
      })
      .filter(({ score, coverage }) => score > 0 && coverage >= leastCoverage)
      .sort((a, b) => b.score - a.score);
    const full = hits.filter(({ isWeak }) => !isWeak);
    const shown = full.length > 0 ? full : hits;
    return {
      places: shown.length,
      pages: new Set(shown.map(({ place }) => place.page)).size,
      best: shown.slice(0, most).map(({ place: { path, title, page, text }, isWeak }) => ({
        path: addHighlight(path, words),
        title: markWords(title, new Set(stems)),
        page,
        excerpt: cutExcerpt(text, weigh),
        isWeak,
      })),
    };
  };
}

/** As in BM25: a word that stands in few places says more. */
function getRarity(stem: string, places: Place[]): number {
  const count = places.filter(({ counts }) => counts.has(stem)).length;
  return Math.log(1 + places.length / (0.5 + count));
}
