import { getSectionPath, pagePaths } from '../../lib/site/addresses.ts';
import type { PartId } from '../../lib/site/parts.ts';

/**
 * Writes the style sheet that prints the address of the article at the head of every page, of a section on its own
 * pages, and absolute URLs after links. Each section is a named page, since no browser takes a running head from the text.
 * @param host The site's host, as a reader would type it.
 */
export function renderRunningHeads(sections: { id: string; part: PartId }[], host: string): string {
  const heads = sections.map((section) => {
    const { id } = section;
    return `@page ${id}{@top-left{content:"${host}${getSectionPath(section)}"}}.article-section:has(#${id}){page:${id}}`;
  });
  const links = `.more a:after{content:" (${host}" attr(href) ")"}`;
  return [`:root{--running-head:"${host}${pagePaths.article}"}`, links, ...heads].join('\n');
}
