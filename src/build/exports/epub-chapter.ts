import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { LinkResolver } from './epub-links.ts';
import { convertFootnotes } from './epub-notes.ts';
import type { Chapter } from './chapters.ts';
import { renderDocument, toXhtml } from './xhtml.ts';

/** EPUB's names for the roles of chapters that are more than text; the rest are `bodymatter`. */
const types: Record<string, string> = {
  experts: 'bodymatter',
  glossary: 'backmatter glossary',
  references: 'backmatter bibliography',
  about: 'backmatter colophon',
  support: 'backmatter appendix',
};

/** Writes a chapter as a document of the EPUB. */
export function renderChapter({ name, title, kind, part, content }: Chapter, resolve: LinkResolver): string {
  const copy = structuredClone(content);
  convertFootnotes(copy);
  visit(copy, 'element', (element) => {
    const { href } = element.properties;
    if (typeof href === 'string') setLink(element, toOwnLink(resolve(href), name));
    if (element.tagName === 'svg') element.properties['xmlns'] = 'http://www.w3.org/2000/svg';
  });
  const section: Element = { ...copy, properties: { className: ['chapter', kind, ...(part ? [part] : [])] } };
  return renderDocument({ title, type: types[name] ?? 'bodymatter', body: toXhtml(section) });
}

/** EPUB readers may not know `sms:` links; the number is there to be read. */
function setLink(element: Element, link: string): void {
  if (!link.startsWith('sms:')) element.properties['href'] = link;
  else Object.assign(element, { tagName: 'span', properties: {} });
}

/** Leaves a link's file out where it leads to its own chapter. */
const toOwnLink = (link: string, name: string) =>
  link.startsWith(`${name}.xhtml#`) ? link.replace(/^.*#/, '#') : link;
