import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/**
 * Holds the list of null and contrary works against those cited and those left out: each is one of the two, so that no
 * result is dropped without a word, and none is both.
 */
export function findLeftOutProblems(files: ContentFile[]): Problem[] {
  const cited = getIds(files, 'references');
  const leftOut = files.filter(({ collection }) => collection === 'leftOut');
  const list = files.find(({ collection }) => collection === 'contraryWorks');
  // Reported as an empty collection already.
  if (list === undefined || leftOut.length === 0 || cited.size === 0) return [];
  const listed = Array.isArray(list.data?.['works']) ? list.data['works'].map(String) : [];
  const known = cited.union(getIds(files, 'leftOut'));
  const dropped = listed.flatMap((work, i) => {
    if (known.has(work)) return [];
    const message = `works "${work}" is neither cited nor left out.${suggest(work, known)} Cite it, or say in content/left-out/${work}.yaml why not.`;
    return [toError(list.file, list.getLine(['works', i]), message)];
  });
  return [...dropped, ...leftOut.flatMap((work) => findEntryProblems(work, { cited, listed: new Set(listed), list }))];
}

interface Lists {
  cited: ReadonlySet<string>;
  listed: ReadonlySet<string>;
  list: ContentFile;
}

function findEntryProblems(work: ContentFile, { cited, listed, list }: Lists): Problem[] {
  const id = String(work.data?.['id']);
  const line = work.getLine(['id']);
  if (cited.has(id)) {
    return [toError(work.file, line, `id "${id}" is cited, and so not left out. Take out this file.`)];
  }
  if (work.data === undefined || listed.has(id)) return [];
  return [toError(work.file, line, `id "${id}" is missing in ${list.file}. Write it there, under works.`)];
}

const getIds = (files: ContentFile[], name: ContentFile['collection']): Set<string> =>
  new Set(files.filter(({ collection }) => collection === name).map(({ data }) => String(data?.['id'])));
