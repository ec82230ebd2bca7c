import type { DangerWords } from '../lib/danger-lists.ts';
import { createPhraseSplitter } from './danger-pattern.ts';

/**
 * Writes a phrase out as it may be typed, with nothing in its gaps.
 * @returns As many texts as its place with most choices has, each choice of every place standing in at least one.
 */
export function getPhraseSamples(phrase: string, words: DangerWords): string[] {
  const places = createPhraseSplitter(words)(phrase).filter((choices) => !choices.includes('..'));
  const most = Math.max(...places.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) =>
    places.map((choices) => choices[i % choices.length]?.replace('*', '') ?? '').join(' '),
  );
}
