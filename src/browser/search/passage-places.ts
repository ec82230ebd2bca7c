import { getPassagePath, recordMark, type PagePassages, type Passage } from '../../lib/search-records/passages.ts';
import type { SearchRecord } from '../../lib/search-records/search-data.ts';

/** A place in a page, with what its record says of it. */
export interface Place {
  path: string;
  title: string;
  /** The title of its page. */
  page: string;
  text: string;
  /** What results are narrowed by: its own record, or that of its page. */
  record: SearchRecord | undefined;
}

/** Lists the places of all pages. */
export function getPlaces(pages: PagePassages[], records: SearchRecord[]): Place[] {
  const recordOf = new Map(records.map((record) => [record.path, record]));
  const toPlace = (page: PagePassages, passage: Passage): Place => {
    const path = getPassagePath(page, passage);
    const own = recordOf.get(path);
    return {
      path,
      title: passage.title === '' ? (own?.title ?? page.title) : passage.title,
      page: page.title,
      text: passage.text.replace(recordMark, own?.text ?? ''),
      record: own ?? recordOf.get(page.path),
    };
  };
  return pages.flatMap((page) => page.passages.map((passage) => toPlace(page, passage)));
}
