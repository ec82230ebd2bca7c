import type { ExcerptPiece } from './search-engine.ts';

/**
 * Reads a Pagefind excerpt, which is HTML with `<mark>` around matches, into plain text runs.
 * @param html The excerpt; any other markup in it is dropped and only its text kept.
 */
export function parseExcerpt(html: string): ExcerptPiece[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes]
    .map((node) => ({ text: node.textContent ?? '', isMatch: node.nodeName === 'MARK' }))
    .filter(({ text }) => text !== '');
}
