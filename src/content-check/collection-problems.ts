import { basename, dirname, extname } from 'node:path';
import { findCitedKeys } from '../lib/citation-syntax.ts';
import { partIds, sectionsPerPart } from '../lib/parts.ts';
import { collectionSources } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/fields.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/**
 * Finds what no single file can show: repeats within a collection, empty collections, works nobody cites.
 * @param files All content files.
 * @param texts Each file's text, by path.
 * @param today Day against which reviews are due, as `YYYY-MM-DD`.
 */
export function findCollectionProblems(
  files: ContentFile[],
  texts: ReadonlyMap<string, string>,
  today: string,
): Problem[] {
  return [
    ...findMissingEntries(files),
    ...findRepeats(files, 'id', (content) => pageOf[content.collection] ?? content.collection),
    ...findRepeats(files, 'title', (content) => content.collection),
    ...findRepeats(files, 'term', (content) => content.collection),
    ...findRepeats(files, 'name', (content) => content.collection),
    // An order is a place within a folder, and support passages and lines share one.
    ...findRepeats(files, 'order', (content) => `${content.collection} ${dirname(content.file)}`),
    ...files.flatMap(findMisnamed),
    ...findUncited(files, texts),
    ...files.flatMap((content) => findOverdue(content, today)),
  ];
}

/** Collections whose ids are anchors on the page of another collection, and so must differ from its ids. */
const pageOf: Partial<Record<CollectionName, CollectionName>> = { article: 'sections', supportLines: 'support' };

function findMissingEntries(files: ContentFile[]): Problem[] {
  const empty = (Object.keys(collectionSources) as CollectionName[])
    .filter((name) => !files.some((content) => content.collection === name))
    .map((name) =>
      toError('content', 1, `has no files for ${name}. Expected content/${collectionSources[name].pattern}.`),
    );
  const short = partIds.flatMap((part) => {
    const count = files.filter((content) => dirname(content.file) === `content/${part}`).length;
    if (count === sectionsPerPart) return [];
    return [toError(`content/${part}`, 1, `has ${count} sections; the part has ${sectionsPerPart}.`)];
  });
  return [...empty, ...short];
}

function findRepeats(files: ContentFile[], field: string, getScope: (content: ContentFile) => string): Problem[] {
  const firstByValue = new Map<string, ContentFile>();
  return files.flatMap((content) => {
    const value = content.data?.[field];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const key = `${getScope(content)}\n${String(value).toLowerCase()}`;
    const first = firstByValue.get(key);
    if (first === undefined) {
      firstByValue.set(key, content);
      return [];
    }
    const where = `${first.file}:${first.getLine([field])}`;
    return [
      toError(
        content.file,
        content.getLine([field]),
        `${field} ${JSON.stringify(value)} is already used at ${where}. Write another.`,
      ),
    ];
  });
}

function findMisnamed(content: ContentFile): Problem[] {
  const id = content.data?.['id'];
  const name = basename(content.file, extname(content.file));
  if (typeof id !== 'string' || id === name) return [];
  return [
    toError(
      content.file,
      content.getLine(['id']),
      `id "${id}" differs from the file's name. Rename the file to ${id}${extname(content.file)}, or write "id: ${name}".`,
    ),
  ];
}

function findUncited(files: ContentFile[], texts: ReadonlyMap<string, string>): Problem[] {
  const cited = new Set(
    files
      .filter((content) => content.collection !== 'references')
      .flatMap((content) => [...findCitedKeys(texts.get(content.file) ?? ''), ...getNamedKeys(content.data)]),
  );
  return files
    .filter((content) => content.collection === 'references' && !cited.has(String(content.data?.['id'])))
    .map((content) =>
      toError(
        content.file,
        content.getLine(['id']),
        `id "${String(content.data?.['id'])}" is cited nowhere. Cite it, or remove the file.`,
      ),
    );
}

const referenceFields = new Set(['cites', 'references', 'reference', 'source']);

/** The values of every field that holds citation keys, at any depth. */
function getNamedKeys(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return referenceFields.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => getNamedKeys(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => getNamedKeys(inner, key));
}

function findOverdue(content: ContentFile, today: string): Problem[] {
  const due = content.data?.['reviewDue'];
  if (typeof due !== 'string' || due >= today) return [];
  const message = `reviewDue ${due} has passed. Read the section again, then set "reviewed" and a new "reviewDue".`;
  return [{ file: content.file, line: content.getLine(['reviewDue']), message, severity: 'warning' }];
}

function toError(file: string, line: number, message: string): Problem {
  return { file, line, message, severity: 'error' };
}
