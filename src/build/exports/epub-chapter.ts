import type { Element } from 'hast';
import { createElement } from '../html/create.ts';
import { rewrite } from '../html/rewrite.ts';
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
export function renderChapter({ name, title, content }: Chapter, resolve: LinkResolver): string {
  const children = rewrite(convertFootnotes(content.children), (element) => {
    const { href } = element.properties;
    if (typeof href === 'string') return [setLink(element, toOwnLink(resolve(href), name))];
    if (element.tagName === 'svg') return [addProperties(element, { xmlns: 'http://www.w3.org/2000/svg' })];
    return [element];
  });
  return renderDocument({
    title,
    type: types[name] ?? 'bodymatter',
    body: toXhtml(createElement('section', children)),
  });
}

/** EPUB readers may not know `sms:` links; the number is there to be read. */
const setLink = (element: Element, href: string): Element =>
  href.startsWith('sms:') ? createElement('span', element.children) : addProperties(element, { href });

const addProperties = (element: Element, added: Element['properties']): Element => ({
  ...element,
  properties: { ...element.properties, ...added },
});

/** Leaves a link's file out where it leads to its own chapter. */
const toOwnLink = (link: string, name: string) =>
  link.startsWith(`${name}.xhtml#`) ? link.replace(/^.*#/, '#') : link;
