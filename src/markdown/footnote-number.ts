import type { Element } from 'hast';

/** The number that a footnote's link shows; empty where it shows none. */
export function getFootnoteNumber({ children: [number] }: Element): string {
  return number?.type === 'text' ? number.value : '';
}
