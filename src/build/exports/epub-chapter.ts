import type { Element } from 'hast';
import { createElement } from '../html/create.ts';
import { rewrite } from '../html/rewrite.ts';
import { drawByAttributes } from './epub-drawing.ts';
import type { LinkResolver } from './epub-links.ts';
import { simplifyLists } from './epub-lists.ts';
import { convertFootnotes } from './epub-notes.ts';
import { toOwnPicture } from './epub-pictures.ts';
import { getRole, getStretch } from './epub-roles.ts';
import type { Chapter } from './chapters.ts';
import { renderDocument, toXhtml } from './xhtml.ts';

/** Writes a chapter as a document of the EPUB. */
export function renderChapter(chapter: Chapter, resolve: LinkResolver): string {
  const { name, title, content } = chapter;
  const children = rewrite(simplifyLists(convertFootnotes(content.children)), (element) => {
    const { href, src } = element.properties;
    if (typeof href === 'string') return [setLink(element, toOwnLink(resolve(href), name))];
    if (typeof src === 'string') return [{ ...element, properties: { ...element.properties, src: toOwnPicture(src) } }];
    return [element.tagName === 'svg' ? drawByAttributes(element) : element];
  });
  const body = toXhtml(createElement('section', children, getRole(chapter)));
  return renderDocument({ title, type: getStretch(chapter), body });
}

/** EPUB readers may not know `sms:` links; the number is there to be read. */
const setLink = (element: Element, href: string): Element =>
  href.startsWith('sms:')
    ? createElement('span', element.children)
    : { ...element, properties: { ...element.properties, href } };

/** Leaves a link's file out where it leads to its own chapter. */
const toOwnLink = (link: string, name: string) =>
  link.startsWith(`${name}.xhtml#`) ? link.replace(/^.*#/, '#') : link;
