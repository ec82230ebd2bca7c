import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { LinkFinder } from './epub-links.ts';
import { markNotes } from './epub-notes.ts';
import type { Chapter } from './chapters.ts';
import { renderDocument, toXhtml } from './xhtml.ts';

/** What the chapters behind the text are to a book; the rest are chapters, and parts are parts. */
const types: Record<string, string> = {
  experts: 'bodymatter',
  glossary: 'backmatter glossary',
  references: 'backmatter bibliography',
  about: 'backmatter colophon',
  support: 'backmatter appendix',
};

/** Writes a chapter as a document of the book. */
export function renderChapter({ name, title, kind, part, content }: Chapter, find: LinkFinder): string {
  const copy = structuredClone(content);
  markNotes(copy);
  visit(copy, 'element', (element) => {
    const { href } = element.properties;
    if (typeof href === 'string') setLink(element, toOwnLink(find(href), name));
    if (element.tagName === 'svg') element.properties['xmlns'] = 'http://www.w3.org/2000/svg';
  });
  const section: Element = { ...copy, properties: { className: ['chapter', kind, ...(part ? [part] : [])] } };
  return renderDocument({ title, type: types[name] ?? 'bodymatter', body: toXhtml(section) });
}

/** Not every reader of books knows what to do with a text message; the number stands there to be read. */
function setLink(element: Element, link: string): void {
  if (!link.startsWith('sms:')) element.properties['href'] = link;
  else Object.assign(element, { tagName: 'span', properties: {} });
}

/** A link within a chapter needs no name of a file. */
const toOwnLink = (link: string, name: string) =>
  link.startsWith(`${name}.xhtml#`) ? link.replace(/^.*#/, '#') : link;
