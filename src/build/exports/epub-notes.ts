import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { createElement, createText } from '../html/create.ts';
import { rewrite } from '../html/rewrite.ts';

/** Turns a chapter's footnotes into EPUB's, which an e-reader can show where they are referred to. */
export function convertFootnotes(nodes: ElementContent[]): ElementContent[] {
  const callers = new Map<string, string[]>();
  let number = 0;
  return rewrite(nodes, (element) => {
    const { dataFootnoteRef, dataFootnotes, ...properties } = element.properties;
    if (dataFootnoteRef !== undefined) {
      const id = String(properties['href']).replace(/^.*#/, '');
      callers.set(id, [...(callers.get(id) ?? []), String(properties.id)]);
      return [{ ...element, properties: { ...properties, 'epub:type': 'noteref', role: 'doc-noteref' } }];
    }
    if (dataFootnotes === undefined) return [element];
    return selectAll('li', element).map((note) => {
      number += 1;
      return createNote(note, number, callers.get(String(note.properties.id)) ?? []);
    });
  });
}

/** @param callers The places in the text that refer to it: the number leads to the first, and words at the end to the rest. */
function createNote(note: Element, number: number, [first = '', ...others]: string[]): Element {
  const back = linkBack(first, `${number}.`);
  const ways = others.flatMap((caller, i) => [createText(' '), linkBack(caller, `Place ${i + 2}`)]);
  const [paragraph, ...rest] = note.children.filter((child) => child.type === 'element');
  if (paragraph === undefined) throw new Error(`The note ${String(note.properties.id)} says nothing.`);
  const paragraphs = [{ ...paragraph, children: [back, createText(' '), ...paragraph.children] }, ...rest];
  const last = paragraphs.pop();
  const properties = { id: note.properties.id, 'epub:type': 'footnote', role: 'doc-footnote' };
  return createElement(
    'aside',
    [...paragraphs, ...(last === undefined ? [] : [{ ...last, children: [...last.children, ...ways] }])],
    properties,
  );
}

const linkBack = (caller: string, words: string): Element =>
  createElement('a', [createText(words)], { href: `#${caller}`, role: 'doc-backlink' });
