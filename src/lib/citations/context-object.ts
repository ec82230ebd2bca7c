import type { ReferenceData } from '../../schemas/reference.ts';
import { joinName } from './join-particles.ts';
import { stripMarkup } from '../text/strip-markup.ts';

/** How OpenURL calls a work of each type, and by what key it gives its title and what it appeared in. */
const formats = {
  'article-journal': { format: 'journal', genre: 'article', title: 'atitle', container: 'jtitle' },
  chapter: { format: 'book', genre: 'bookitem', title: 'atitle', container: 'btitle' },
  book: { format: 'book', genre: 'book', title: 'btitle', container: 'series' },
  // What OpenURL has no format for goes as Dublin Core; for that Zotero reads its own name of the type.
  'post-weblog': { format: 'dc', type: 'blogPost', title: 'title', container: 'source' },
} as const satisfies Record<ReferenceData['type'], Record<string, string>>;

/**
 * Describes a work as OpenURL does, for the `title` of a `span.Z3988`: https://en.wikipedia.org/wiki/COinS. Zotero reads it by
 * https://github.com/zotero/utilities/blob/master/openurl.js.
 */
export function toContextObject(reference: ReferenceData): string {
  const { type, title, author, issued, volume, issue, page, DOI, ISBN, URL: url, publisher } = reference;
  const { format, title: titleKey, container: containerKey, ...kind } = formats[type];
  const container = reference['container-title'];
  const day = issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const fields: [key: string, value: string | undefined][] = [
    ...Object.entries(kind),
    [titleKey, stripMarkup(title)],
    [containerKey, container === undefined ? undefined : stripMarkup(container)],
    ...author.map((name): [string, string] => ['au', toInverted(name)]),
    ['date', day],
    ['volume', volume],
    ['issue', issue],
    ['pages', page],
    ['pub', publisher],
    ['isbn', ISBN],
    ['identifier', format === 'dc' ? url : undefined],
  ];
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ...(DOI === undefined ? [] : [['rft_id', `info:doi/${DOI}`]]),
    ...fields.flatMap(([key, value]) => (value === undefined ? [] : [[`rft.${key}`, value]])),
  ]).toString();
}

/** Family name first: a name of several words is then not taken apart amiss. */
function toInverted(name: ReferenceData['author'][number]): string {
  const { family, given, suffix } = joinName(name);
  return [family, [given, suffix].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
