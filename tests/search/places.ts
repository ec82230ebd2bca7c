/** Tells what the address of a result stands for, as labels of queries name it. */

/** The article, as addresses show it. */
export interface Article {
  /** Ids of all sections. */
  sections: Set<string>;
  /** Ids of its parts. To the page of one whoever is sent has not been told which section. */
  parts: Set<string>;
}

/** @param paths Of the pages of its sections. */
export function getArticle(paths: string[]): Article {
  const names = paths.map((path) => path.split('/').filter((name) => name !== ''));
  return {
    sections: new Set(names.map((each) => each.at(-1) ?? '')),
    parts: new Set(names.map((each) => each.at(-2) ?? '')),
  };
}

/**
 * @param address Of this site, with or without host and anchor.
 * @returns Ids of what it leads to, the narrowest last: a section or a page, and `ref:`, `term:` or `person:` of one there.
 */
export function getIds(address: string, { sections, parts }: Article): string[] {
  const { pathname, hash } = new URL(address, 'https://site.example');
  const anchor = decodeURIComponent(hash.slice(1)).replace(/\?.*$/, '');
  const [page, within] = pathname.split('/').filter((name) => name !== '');
  const section = page === undefined ? anchor : within;
  const finding = /-finding-(\w+)$/.exec(anchor)?.[1];
  const isPage = within === undefined && pathname.endsWith('/') && page !== undefined && !parts.has(page);
  return [
    ...(section !== undefined && sections.has(section) ? [section] : []),
    ...(finding === undefined ? [] : [`ref:${finding}`]),
    ...(isPage ? [page, ...getIdsWithin(page, anchor)] : []),
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
