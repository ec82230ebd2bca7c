import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getFrontMatter } from './front-matter.ts';
import { getFootnoteNumber } from './footnote-number.ts';

/**
 * Labels each footnote's links with the name that the author gave it, “Note 1, on drift”, since on a page of many entries
 * several notes are numbered 1, and the list of them with the title of the entry; so too a note whose name is a number.
 * Must run before `rehypePrefixIds`.
 */
export function rehypeLabelFootnotes() {
  return (tree: Root, file: VFile) => {
    const { title } = getFrontMatter(file) as { title?: string };
    const label = (text: string, id: string) => {
      const name = decodeURI(id.replace(/^#?fn-/, '')).replaceAll('-', ' ');
      return /^[\d ]+$/.test(name) ? [text, title].filter(Boolean).join(', of ') : `${text}, on ${name}`;
    };
    visit(tree, 'element', (element: Element) => {
      const { tagName, properties } = element;
      const { id, href, dataFootnotes, dataFootnoteRef } = properties;
      if (dataFootnoteRef !== undefined)
        properties['ariaLabel'] = label(`Note ${getFootnoteNumber(element)}`, String(href));
      if (dataFootnotes !== undefined) properties['ariaLabel'] = ['Notes', title].filter(Boolean).join(' to ');
      // Its own name, since a way back says the place, too: “#fnref-drift-2”.
      if (tagName === 'li' && typeof id === 'string' && id.startsWith('fn-'))
        labelWaysBack(element, (text) => label(text, id));
    });
  };
}

function labelWaysBack(note: Element, label: (text: string) => string): void {
  visit(note, 'element', ({ properties }) => {
    if (properties['dataFootnoteBackref'] !== undefined)
      properties['ariaLabel'] = label(String(properties['ariaLabel']));
  });
}
