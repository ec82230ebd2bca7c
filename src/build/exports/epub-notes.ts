import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { createElement, createText } from '../html/create.ts';
import { isOneOf, replace } from '../html/prune.ts';

/** Turns a chapter's footnotes into EPUB's, which an e-reader can show where they are referred to. */
export function convertFootnotes(tree: Element): void {
  const callers = new Map<string, string>();
  let number = 0;
  visit(tree, 'element', ({ properties }) => {
    const { dataFootnoteRef, href, id } = properties;
    if (dataFootnoteRef === undefined) return;
    delete properties['dataFootnoteRef'];
    Object.assign(properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
    callers.set(String(href).replace(/^.*#/, ''), String(id));
  });
  const isNotes = (element: Element) => element.properties['dataFootnotes'] !== undefined;
  replace(tree, isNotes, (notes) => {
    const asides: ElementContent[] = [];
    visit(notes, 'element', (note) => {
      if (!isOneOf(['li'])(note)) return undefined;
      number += 1;
      asides.push(createNote(note, number, callers.get(String(note.properties.id)) ?? ''));
      return 'skip';
    });
    return asides;
  });
}

function createNote(note: Element, number: number, caller: string): Element {
  const back = createElement('a', [createText(`${number}.`)], { href: `#${caller}`, role: 'doc-backlink' });
  const [paragraph, ...rest] = note.children.filter((child) => child.type === 'element');
  if (paragraph === undefined) throw new Error(`The note ${String(note.properties.id)} says nothing.`);
  const opened: Element = { ...paragraph, children: [back, createText(' '), ...paragraph.children] };
  const properties = { id: note.properties.id, 'epub:type': 'footnote', role: 'doc-footnote' };
  return createElement('aside', [opened, ...rest], properties);
}
