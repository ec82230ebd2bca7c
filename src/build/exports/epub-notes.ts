import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { createElement, createText } from '../html/create.ts';
import { rewrite } from '../html/rewrite.ts';

/** Turns a chapter's footnotes into EPUB's, which an e-reader can show where they are referred to. */
export function convertFootnotes(nodes: ElementContent[]): ElementContent[] {
  const callers = new Map<string, string>();
  let number = 0;
  return rewrite(nodes, (element) => {
    const { dataFootnoteRef, dataFootnotes, ...properties } = element.properties;
    if (dataFootnoteRef !== undefined) {
      callers.set(String(properties['href']).replace(/^.*#/, ''), String(properties.id));
      return [{ ...element, properties: { ...properties, 'epub:type': 'noteref', role: 'doc-noteref' } }];
    }
    if (dataFootnotes === undefined) return [element];
    return selectAll('li', element).map((note) => {
      number += 1;
      return createNote(note, number, callers.get(String(note.properties.id)) ?? '');
    });
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
