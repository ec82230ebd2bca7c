import { basename, dirname, extname } from 'node:path';
import { bookletPath, colophonPath, getPartPath, pagePaths } from '../../lib/site/addresses.ts';
import { framePassageIds } from '../../lib/site/parts.ts';
import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/**
 * Finds what a part lacks: sections, an introduction in the article, metadata; what belongs to no part; and gaps in the
 * order of parts, and of the sections of one.
 * @param files All content files.
 */
export function findPartProblems(files: ContentFile[]): Problem[] {
  const parts = files.filter(({ collection }) => collection === 'parts');
  // That there are none is said of the collection.
  if (parts.length === 0) return [];
  const ids = parts.map(getId);
  const sections = Map.groupBy(
    files.filter(({ collection }) => collection === 'sections'),
    ({ file }) => basename(dirname(file)),
  );
  return [
    ...parts.flatMap(findTakenNames),
    ...parts
      .filter((part) => !sections.has(getId(part)))
      .map((part) => toError(part.file, 1, `has no sections. Write the first as content/${getId(part)}/<id>.mdx.`)),
    ...[...sections].flatMap(([folder, own]) => (ids.includes(folder) ? [] : findStrays(folder, own, ids))),
    ...[parts, ...sections.values()].flatMap(findGap),
    ...findPassageProblems(files, ids),
    ...findPageProblems(files, ids),
  ];
}

/** A part's id is an address, and so must not be that of a page. */
function findTakenNames(part: ContentFile): Problem[] {
  const taken = [...Object.values(pagePaths), bookletPath, colophonPath];
  if (!taken.includes(getPartPath(getId(part)))) return [];
  const message = `id "${getId(part)}" is the name of a page of the site. Write another, and name file and folder after it.`;
  return [toError(part.file, part.getLine(['id']), message)];
}

function findStrays(folder: string, sections: ContentFile[], parts: string[]): Problem[] {
  const near = suggest(folder, parts);
  const places = parts.map((part) => `content/${part}/`).join(' or ');
  return sections.map(({ file }) =>
    toError(
      file,
      1,
      `stands in the folder of no part.${near} Move it to ${places}, or write content/parts/${folder}.yaml.`,
    ),
  );
}

/** Numbers are shown, “3 of 5”, so none may be left out; where one cannot be read, that alone is said. */
function findGap(files: ContentFile[]): Problem[] {
  const places = files.flatMap((content) => {
    const order = content.data?.['order'];
    return typeof order === 'number' ? [{ content, order }] : [];
  });
  if (places.length < files.length) return [];
  const orders = new Set(places.map(({ order }) => order));
  const missing = Array.from(files, (_, i) => i + 1).find((place) => !orders.has(place));
  const next = places.filter(({ order }) => order > (missing ?? Infinity)).toSorted((a, b) => a.order - b.order)[0];
  if (missing === undefined || next === undefined) return [];
  const { content, order } = next;
  const message = `order ${order} leaves a gap: nothing in ${dirname(content.file)}/ has ${missing}. Write "order: ${missing}".`;
  return [toError(content.file, content.getLine(['order']), message)];
}

/** The layout names the passages of the article: one that is missing cannot be shown, and another would not be. */
function findPassageProblems(files: ContentFile[], parts: string[]): Problem[] {
  const names: string[] = [...framePassageIds, ...parts];
  const passages = files.filter((content) => content.collection === 'article');
  // An empty collection is reported already.
  if (passages.length === 0) return [];
  const missing = names
    .filter((name) => !passages.some(({ file }) => file === `content/article/${name}.mdx`))
    .map((name) => toError('content/article', 1, `has no passage "${name}". Write content/article/${name}.mdx.`));
  const unknown = passages
    .filter(({ file }) => !names.includes(basename(file, '.mdx')))
    .map(({ file }) => toError(file, 1, `is shown nowhere. The passages are ${names.join(', ')}.`));
  return [...missing, ...unknown];
}

/** Every page has metadata, and all metadata a page. */
function findPageProblems(files: ContentFile[], parts: string[]): Problem[] {
  const names = [...Object.keys(pagePaths), ...parts];
  const pages = files.filter((content) => content.collection === 'pages');
  if (pages.length === 0) return [];
  const getName = ({ file }: ContentFile) => basename(file, extname(file));
  const missing = names
    .filter((name) => !pages.some((page) => getName(page) === name))
    .map((name) =>
      toError('content/pages', 1, `says nothing of the page "${name}". Write content/pages/${name}.yaml.`),
    );
  const unknown = pages
    .filter((page) => !names.includes(getName(page)))
    .map((page) => {
      const message = `is of no page. The pages are ${names.join(', ')}.${suggest(getName(page), names)}`;
      return toError(page.file, 1, message);
    });
  return [...missing, ...unknown];
}
