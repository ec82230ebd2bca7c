/** Tells what the address of a result stands for, as labels of queries name it. */

/** Pages that are parts of the article: whoever is sent there has not been told which section. */
const partPath = /^\/(?:motivations|purposes)\/(?:([^/]+)\/)?$/;

/**
 * @param address Of this site, with or without host and anchor.
 * @param sections Ids of all sections.
 * @returns Ids of what it leads to, the narrowest last: a section or a page, and `ref:`, `term:` or `person:` of one there.
 */
export function getIds(address: string, sections: Set<string>): string[] {
  const { pathname, hash } = new URL(address, 'https://site.example');
  const anchor = decodeURIComponent(hash.slice(1)).replace(/\?.*$/, '');
  const part = partPath.exec(pathname);
  const section = pathname === '/' ? anchor : part?.[1];
  const finding = /-finding-(\w+)$/.exec(anchor)?.[1];
  const page = part === null ? /^\/([^/]+)\/$/.exec(pathname)?.[1] : undefined;
  return [
    ...(section !== undefined && sections.has(section) ? [section] : []),
    ...(finding === undefined ? [] : [`ref:${finding}`]),
    ...(page === undefined ? [] : [page, ...getIdsWithin(page, anchor)]),
  ];
}

/** What stands at an anchor of a page that lists works, terms or people. */
function getIdsWithin(page: string, anchor: string): string[] {
  if (anchor === '') return [];
  if (page === 'glossary') return [`term:${anchor}`];
  if (page === 'experts') return [`person:${anchor}`];
  const isWork = ['references', 'evidence'].includes(page) && /^[a-z]+\d{4}[a-z]?$/.test(anchor);
  return isWork ? [`ref:${anchor}`] : [];
}
