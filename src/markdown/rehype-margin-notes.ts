import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { getFootnoteNumber } from './footnote-number.ts';

/**
 * Puts a copy of each footnote right after its number in the text, for windows with a margin to show it in; the others
 * show the list at the end. Must run before `rehypePrefixIds`, and after white space is minified: a space at the end of a
 * copy, which may be hidden, would replace the one in the sentence.
 */
export function rehypeMarginNotes() {
  return (tree: Root) => {
    const notes = getNotes(tree);
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'sup' || index === undefined || parent === undefined) return undefined;
      const [reference] = element.children;
      if (reference?.type !== 'element') return undefined;
      const content = notes.get(String(reference.properties['href']).slice(1));
      if (content === undefined) return undefined;
      parent.children.splice(index + 1, 0, createNote(getFootnoteNumber(reference), content));
      return [SKIP, index + 2];
    });
  };
}

/** The contents of all notes, by the id of each. */
function getNotes(tree: Root): Map<string, ElementContent[]> {
  const notes = new Map<string, ElementContent[]>();
  visit(tree, 'element', ({ tagName, properties, children }) => {
    const { id } = properties;
    if (tagName === 'li' && typeof id === 'string' && id.startsWith('fn-')) notes.set(id, getPhrasing(children));
  });
  return notes;
}

/** The text of a note's paragraphs, with spaces between, without its link back: the copy stands within a paragraph. */
function getPhrasing(children: ElementContent[]): ElementContent[] {
  const isWayBack = (child: ElementContent) =>
    child.type === 'element' && child.properties['dataFootnoteBackref'] !== undefined;
  const paragraphs = children.filter((child) => child.type === 'element' && child.tagName === 'p') as Element[];
  return paragraphs.flatMap((paragraph, i): ElementContent[] => {
    const words = trimEnd(paragraph.children.filter((inner) => !isWayBack(inner)));
    return i === 0 ? words : [{ type: 'text', value: ' ' }, ...words];
  });
}

/** Takes away the space that stood before the ways back: one in the copy, and so hidden, parts no words of the sentence. */
function trimEnd(children: ElementContent[]): ElementContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  const value = last.value.trimEnd();
  const before = children.slice(0, -1);
  return value === '' ? trimEnd(before) : [...before, { ...last, value }];
}

function createNote(number: string, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: {
      className: ['margin-note'],
      role: 'note',
      ariaLabel: `Note ${number}`,
      dataNumber: number,
      // Shown by the styles of a window with a margin, and by no reader without styles.
      hidden: true,
    },
    children: structuredClone(children),
  };
}
