import type { PagePassages } from '../../lib/search-records/passages.ts';
import type { Search } from './load-search.ts';
import { createPassageFinder, type PassageFinder } from './passage-finder.ts';

/** The pages that are to be read, and those that account for them: every work, and every claim. */
const [toRead, accounts] = ['search-passages.json', 'search-accounts.json'] as const;

/** What was asked for, by its names: files, and finders over them. */
const loading = new Map<string, Promise<unknown>>();

/** Does once what may fail, and again after it has. */
function once<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const known = loading.get(name) as Promise<Result> | undefined;
  const running =
    known ??
    run().catch((error: unknown) => {
      loading.delete(name);
      throw error;
    });
  loading.set(name, running);
  return running;
}

/**
 * Fetches the words of the pages, each file once, and makes a finder of them.
 * @param isWhole Whether those of the accounts are wanted too.
 * @throws When they cannot be had, or are damaged; a later call tries again.
 */
export function loadPassages({ records }: Pick<Search, 'records'>, isWhole: boolean): Promise<PassageFinder> {
  const files = isWhole ? [toRead, accounts] : [toRead];
  return once(files.join(' '), async () => {
    const pages = await Promise.all(files.map((file) => once(`file ${file}`, () => fetchPages(file))));
    return createPassageFinder(pages.flat(), records);
  });
}

async function fetchPages(file: string): Promise<PagePassages[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}${file}`);
  if (!response.ok) throw new Error(`${file} is not there: ${response.status}.`);
  const pages: unknown = await response.json();
  if (!arePages(pages)) throw new TypeError(`${file} holds no pages.`);
  return pages;
}

const arePages = (pages: unknown): pages is PagePassages[] =>
  Array.isArray(pages) && pages.every((page: Partial<PagePassages> | null) => Array.isArray(page?.passages));
