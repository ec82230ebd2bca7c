import { getPassagePath, recordMark, type PagePassages, type Passage } from '../../lib/search-records/passages.ts';
import type { SearchRecord } from '../../lib/search-records/search-data.ts';
import { splitWords, toStem } from '../../lib/text/words.ts';

/** A passage, with its words counted. */
export interface Place {
  path: string;
  title: string;
  /** The title of its page. */
  page: string;
  text: string;
  /** What results are narrowed by: its own record, or that of its page. */
  record: SearchRecord | undefined;
  /** How often each stem stands in it. */
  counts: Map<string, number>;
  /** Stems of its page's title, which is understood in each of its places. */
  around: Set<string>;
  /** In words. */
  length: number;
}

/** A word in a heading counts as that many in the text. */
const headingWeight = 3;
/** How many are counted at a time: in between, a slow phone can answer its reader. */
const atOnce = 20;

/** Counts the words of all passages. */
export async function countPlaces(pages: PagePassages[], records: SearchRecord[]): Promise<Place[]> {
  const recordOf = new Map(records.map((record) => [record.path, record]));
  const passages = pages.flatMap((page) => page.passages.map((passage) => ({ page, passage })));
  const places: Place[] = [];
  for (const { page, passage } of passages) {
    if (places.length % atOnce === 0) await nextTask();
    places.push(countPlace(page, passage, recordOf));
  }
  return places;
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

function countPlace(page: PagePassages, passage: Passage, recordOf: ReadonlyMap<string, SearchRecord>): Place {
  const path = getPassagePath(page, passage);
  const own = recordOf.get(path);
  const title = passage.title === '' ? (own?.title ?? page.title) : passage.title;
  const text = passage.text.replace(recordMark, own?.text ?? '');
  const words = splitWords(text).map(toStem);
  const counts = new Map<string, number>();
  const add = (stem: string, count: number) => counts.set(stem, (counts.get(stem) ?? 0) + count);
  for (const stem of words) add(stem, 1);
  for (const word of splitWords(title)) add(toStem(word), headingWeight);
  return {
    path,
    title,
    page: page.title,
    text,
    record: own ?? recordOf.get(page.path),
    counts,
    around: new Set(splitWords(page.title).map(toStem)),
    length: words.length,
  };
}
