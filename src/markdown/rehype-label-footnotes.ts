import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getFrontMatter } from './front-matter.ts';
import { getFootnoteNumber } from './footnote-number.ts';

/**
 * Labels each footnote's links with the name that the author gave it, “Note 1, on drift”, since on a page of many entries
 * several notes are numbered 1, and the list of them with the title of the entry. Must run before `rehypePrefixIds`.
 */
export function rehypeLabelFootnotes() {
  return (tree: Root, file: VFile) => {
    const { title } = getFrontMatter(file) as { title?: string };
    visit(tree, 'element', (element: Element) => {
      const { properties } = element;
      const { href, dataFootnotes, dataFootnoteRef, dataFootnoteBackref, ariaLabel } = properties;
      const name = String(href)
        .replace(/^#fn(ref)?-/, '')
        .replaceAll('-', ' ');
      if (dataFootnoteRef !== undefined) properties['ariaLabel'] = `Note ${getFootnoteNumber(element)}, on ${name}`;
      if (dataFootnotes !== undefined) properties['ariaLabel'] = ['Notes', title].filter(Boolean).join(' to ');
      if (dataFootnoteBackref !== undefined) properties['ariaLabel'] = `${String(ariaLabel)}, on ${name}`;
    });
  };
}
