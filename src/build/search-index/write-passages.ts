import { select } from 'hast-util-select';
import type { Site } from '../built-site/built-site.ts';
import { getPassagePath, recordMark, type PagePassages, type Passage } from '../../lib/search-records/passages.ts';
import type { SearchData } from '../../lib/search-records/search-data.ts';
import { toText } from '../../lib/text/tree-text.ts';
import { dataFile } from './complete-search-data.ts';
import { readPassages } from './read-passages.ts';

export const passageFiles = ['search-passages.json', 'search-accounts.json'] as const;

/** The pages that account for the others, of which every work and claim is a passage. Records know most that is asked of them. */
const accounts = /^(?:claims|references)\//;

/**
 * Writes every word of every page that has something to read, for who looks for what no record knows. These are two
 * files, the second for whom the first does not help: they weigh less than an engine that fetches words piece by piece.
 * @returns How many pages those are, in words.
 */
export function writePassages(site: Site): string {
  const { records } = JSON.parse(site.getText(dataFile)) as SearchData;
  const recordOf = new Map(records.map((record) => [record.path, record]));
  const pages = site.pages.flatMap(({ path: file, tree }): PagePassages[] => {
    const path = `${site.location.base}${file.replace(/index\.html$/, '')}`;
    const heading = select('h1', tree);
    if (heading === undefined) return [];
    const page = { path, title: toText(heading) };
    const find = (id: string) => recordOf.get(getPassagePath(page, { id }));
    const passages = readPassages(tree, (id) => find(id) !== undefined).map((passage): Passage => {
      const { title = '', text = recordMark } = find(passage.id) ?? {};
      return {
        ...passage,
        title: passage.title === title ? '' : passage.title,
        text: passage.text.replace(text, recordMark),
      };
    });
    return passages.length === 0 ? [] : [{ ...page, passages }];
  });
  const [first, second] = passageFiles;
  const isAccount = ({ path }: PagePassages) => accounts.test(path.slice(site.location.base.length));
  site.write(first, JSON.stringify(pages.filter((page) => !isAccount(page))));
  site.write(second, JSON.stringify(pages.filter(isAccount)));
  return `wrote every word of ${pages.length} pages`;
}
