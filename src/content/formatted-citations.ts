import { cache } from '../cache/cache.ts';
import {
  formatList,
  getCitations,
  type CitablePage,
  type Citation,
  type ListFormat,
} from '../lib/citations/formats.ts';
import { getReferences } from './entries.ts';

/** Every way to cite a page. */
export const getPageCitations = (page: CitablePage): Citation[] =>
  JSON.parse(keep([page], () => JSON.stringify(getCitations(page)))) as Citation[];

/** Every work cited, for a reference manager. */
export async function formatReferences(format: ListFormat): Promise<string> {
  const works = await getReferences();
  return keep([works, format], () => formatList(works, format));
}

const keep = (made: unknown[], make: () => string): string =>
  cache
    .cachedSync('citations', [JSON.stringify(made), cache.digestCode('src/lib/citations/formats.ts')], make)
    .toString();
