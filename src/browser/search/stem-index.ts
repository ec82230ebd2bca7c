import { splitOnce, toStem } from '../../lib/text/words.ts';

/** A text that has a stem searched for. */
export interface StemHit {
  /** Its place among the texts. */
  place: number;
  score: number;
  /** The stems found in it. */
  stems: Set<string>;
}

/** Where a stem stands. */
interface Stem {
  /** How many texts have it, and the last of them. */
  texts: number;
  last: number;
  /** Of each field that has it, the texts in their order, and how often it stands in each. */
  fields: ({ places: number[]; counts: number[] } | undefined)[];
}

const none = { places: [], counts: [] };

/** Stems, and how much each counts. */
type Weights = Iterable<readonly [stem: string, weight: number]>;

/** Texts, indexed by the stems of their words. */
export interface StemIndex {
  /**
   * Finds the texts that have one of some stems, best first.
   * @param further Stems that find no text, and count in those found.
   */
  search: (stems: Weights, further?: Weights) => StemHit[];
  /** How much a stem says: more where few texts have it, as in BM25. */
  getRarity: (stem: string) => number;
}

interface Options {
  /** How much each field of a text counts. */
  boosts: number[];
  /** BM25’s parameters: how soon repeating a stem no longer counts, how much length does, and the least that a stem adds. */
  bm25?: { k: number; b: number; d: number };
  /** How many texts are indexed at a time: in between, a slow phone can answer its reader. */
  chunkSize: number;
}

/**
 * Indexes texts by the stems of their words. Each scores what BM25+ gives its stems, times how many of them were found: as
 * MiniSearch would rank them, by whole stems alone and in a tenth of the bytes.
 * @param texts Each a list of its fields; one that is a list itself is read as one text.
 */
export async function createStemIndex(
  texts: (string | string[])[][],
  { boosts, bm25: { k, b, d } = { k: 1.2, b: 0.7, d: 0.5 }, chunkSize }: Options,
): Promise<StemIndex> {
  const index = new Map<string, Stem>();
  const lengths: number[][] = boosts.map(() => []);
  // Lists that grow take half the time and memory of maps by text.
  const add = (word: string, field: number, place: number) => {
    const stem = index.get(word) ?? { texts: 0, last: -1, fields: [] };
    if (stem.texts === 0) index.set(word, stem);
    if (stem.last !== place) stem.texts++;
    stem.last = place;
    const { places, counts } = (stem.fields[field] ??= { places: [], counts: [] });
    if (places.at(-1) === place) counts.push((counts.pop() ?? 0) + 1);
    else {
      places.push(place);
      counts.push(1);
    }
  };
  for (const [place, fields] of texts.entries()) {
    if (place % chunkSize === 0) await new Promise((resolve) => setTimeout(resolve));
    for (const [field, text] of fields.entries()) {
      const words = [text].flat().flatMap(splitOnce);
      lengths[field]?.push(new Set(words).size);
      for (const word of words) add(toStem(word), field, place);
    }
  }
  const averages = lengths.map((all) => all.reduce((sum, length) => sum + length, 0) / all.length);

  function* findPlaces(stem: string) {
    for (const [field, { places, counts } = none] of (index.get(stem)?.fields ?? []).entries()) {
      const rarity = Math.log(1 + (texts.length - places.length + 0.5) / (places.length + 0.5));
      for (const [i, place] of places.entries()) {
        const count = counts[i] ?? 0;
        const length = (lengths[field]?.[place] ?? 0) / (averages[field] ?? 1);
        const frequency = (count * (k + 1)) / (count + k * (1 - b + b * length));
        yield { place, score: (boosts[field] ?? 1) * rarity * (d + frequency) };
      }
    }
  }

  const search = (stems: Weights, further: Weights = []) => {
    const hits = new Map<number, StemHit>();
    const count = (stem: string, weight: number, isFurther: boolean) => {
      for (const { place, score } of findPlaces(stem)) {
        if (!hits.has(place) && !isFurther) hits.set(place, { place, score: 0, stems: new Set() });
        const hit = hits.get(place);
        if (hit === undefined) continue;
        hit.score += weight * score;
        hit.stems.add(stem);
      }
    };
    for (const [stem, weight] of stems) count(stem, weight, false);
    for (const [stem, weight] of further) count(stem, weight, true);
    return [...hits.values()]
      .map((hit) => ({ ...hit, score: hit.score * hit.stems.size }))
      .sort((a, b) => b.score - a.score);
  };

  return { search, getRarity: (stem) => Math.log(1 + texts.length / (0.5 + (index.get(stem)?.texts ?? 0))) };
}
