import type { DangerWords } from './lists.ts';
import { toStem } from '../text/words.ts';
import { createPhraseSplitter } from './pattern.ts';

/** How English words may bend, right or wrong. */
function bend(word: string): string[] {
  const root = word.replace(/e$/, '');
  const endings = ['s', 'es', 'ed', 'ing'].map((ending) => (/^[ei]/.test(ending) ? root : word) + ending);
  const doubled = ['ed', 'ing'].map((ending) => word + (word.at(-1) ?? '') + ending);
  return [word, ...endings, ...doubled, ...['ies', 'ied'].map((ending) => word.replace(/y$/, ending))];
}

/** The forms in which a place takes a word: “slap*” as “slap”, “slaps”, “slapped” and “slapping”. */
function getForms(word: string): string[] {
  if (!word.endsWith('*')) return [word];
  const base = word.slice(0, -1);
  return [...new Set(bend(base))].filter((form) => toStem(form) === toStem(base));
}

/**
 * Writes a phrase out as it may be typed, with nothing in its gaps.
 * @returns As many texts as its place with most choices has, each form of each choice standing in at least one.
 */
export function getPhraseSamples(phrase: string, words: DangerWords): string[] {
  const places = createPhraseSplitter(words)(phrase)
    .filter((choices) => !choices.includes('..'))
    .map((choices) => choices.flatMap(getForms));
  const most = Math.max(...places.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => places.map((choices) => choices[i % choices.length] ?? '').join(' '));
}
