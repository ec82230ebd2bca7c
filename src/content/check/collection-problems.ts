import { basename, dirname, extname } from 'node:path';
import { visit } from 'unist-util-visit';
import { pagePaths } from '../../lib/site/addresses.ts';
import { findCitedKeys } from '../../lib/citations/syntax.ts';
import { articlePassageIds, partIds, sectionsPerPart } from '../../lib/site/parts.ts';
import { collectionSources, type CollectionSource } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/**
 * Finds what no single file can show: repeats within a collection, empty collections, works nobody cites.
 * @param files All content files.
 */
export function findCollectionProblems(files: ContentFile[]): Problem[] {
  return [
    ...findMissingEntries(files),
    ...findPassageProblems(files),
    ...findMissingPages(files),
    ...findRepeats(files, 'id', (content) => pageOf[content.collection] ?? content.collection),
    ...findRepeats(files, 'title', (content) => content.collection),
    ...findRepeats(files, 'term', (content) => content.collection),
    ...findRepeats(files, 'name', (content) => content.collection),
    // An order is a place within a folder; that of a help line, within its country.
    ...findRepeats(files, 'order', ({ collection, file, data }) =>
      collection === 'supportLines' ? `${collection} ${String(data?.['country'])}` : `${collection} ${dirname(file)}`,
    ),
    // A section's figure is found by its section.
    ...findRepeats(
      files.filter(({ collection }) => collection === 'figures'),
      'section',
      (content) => content.collection,
    ),
    ...files.flatMap(findMisnamed),
    ...findUncited(files),
  ];
}

/** Collections whose ids are anchors on the page of another collection, and so must differ from its ids. */
export const pageOf: Partial<Record<CollectionName, CollectionName>> = {
  article: 'sections',
  supportLines: 'support',
  percentages: 'evidence',
};

function findMissingEntries(files: ContentFile[]): Problem[] {
  const empty = Object.entries<CollectionSource>(collectionSources)
    .filter(([name, { isOptional }]) => isOptional !== true && !files.some(({ collection }) => collection === name))
    .map(([name, { pattern }]) => toError('content', 1, `has no files for ${name}. Expected content/${pattern}.`));
  const short = partIds.flatMap((part) => {
    const count = files.filter((content) => dirname(content.file) === `content/${part}`).length;
    if (count === sectionsPerPart) return [];
    return [toError(`content/${part}`, 1, `has ${count} sections; the part has ${sectionsPerPart}.`)];
  });
  return [...empty, ...short];
}

/** The layout names the passages of the article: one that is missing cannot be shown, and another would not be. */
function findPassageProblems(files: ContentFile[]): Problem[] {
  const names: readonly string[] = articlePassageIds;
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

/** Every page has metadata. */
function findMissingPages(files: ContentFile[]): Problem[] {
  const pages = files.filter((content) => content.collection === 'pages');
  if (pages.length === 0) return [];
  return Object.keys(pagePaths)
    .filter((id) => !pages.some(({ file }) => basename(file, extname(file)) === id))
    .map((id) => toError('content/pages', 1, `says nothing of the page "${id}". Write content/pages/${id}.yaml.`));
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

function findUncited(files: ContentFile[]): Problem[] {
  const cited = new Set(
    files
      .filter((content) => content.collection !== 'references')
      .flatMap((content) => [...getKeysInProse(content), ...getNamedKeys(content.data)]),
  );
  return files.flatMap((content) => {
    const id = content.data?.['id'];
    if (content.collection !== 'references' || typeof id !== 'string' || cited.has(id)) return [];
    return [
      toError(content.file, content.getLine(['id']), `id "${id}" is cited nowhere. Cite it, or remove the file.`),
    ];
  });
}

/** Keys cited in running text; a comment or code that looks like a citation is none. */
function getKeysInProse({ prose }: ContentFile): string[] {
  const keys: string[] = [];
  if (prose !== undefined) visit(prose, 'text', ({ value }) => void keys.push(...findCitedKeys(value)));
  return keys;
}

const referenceFields = new Set(['cites', 'references', 'reference', 'source']);

/** The values of every field that holds citation keys, at any depth. */
function getNamedKeys(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return referenceFields.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => getNamedKeys(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => getNamedKeys(inner, key));
}
