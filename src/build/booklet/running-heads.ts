import { getSectionPath, pagePaths } from '../../lib/site/addresses.ts';
import type { PartId } from '../../lib/site/parts.ts';

/**
 * Writes the style sheet that gives a printed article its address at the head of every page, each section its own, and
 * links their whole address. A page can only be told so by name: no browser can take it from the text.
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
