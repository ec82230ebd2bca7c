import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { getNoteNumber } from './footnote-number.ts';

/**
 * Names the links of footnotes by more than a number, since several notes of a page of many entries are numbered 1: “Note
 * 1, on drift”, from the name that the author gave the note. Must run before `rehypePrefixIds`.
 */
export function rehypeNameNotes() {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element) => {
      const { properties } = element;
      const { href, dataFootnoteRef, dataFootnoteBackref, ariaLabel } = properties;
      const name = String(href)
        .replace(/^#fn(ref)?-/, '')
        .replaceAll('-', ' ');
      if (dataFootnoteRef !== undefined) properties['ariaLabel'] = `Note ${getNoteNumber(element)}, on ${name}`;
      if (dataFootnoteBackref !== undefined) properties['ariaLabel'] = `${String(ariaLabel)}, on ${name}`;
    });
  };
}
