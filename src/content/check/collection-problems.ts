import { dirname } from 'node:path';
import { collectionSources, type CollectionSource } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/**
 * Finds what no single file can show: repeats within a collection, and what a collection lacks.
 * @param files All content files.
 */
export function findCollectionProblems(files: ContentFile[]): Problem[] {
  return [
    ...findMissingEntries(files),
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
  ];
}

/** Collections whose ids are anchors on the page of another collection, and so must differ from its ids. */
export const pageOf: Partial<Record<CollectionName, CollectionName>> = {
  article: 'sections',
  supportLines: 'support',
  percentages: 'evidence',
};

/** What a site has whose readers may need help. */
const help = new Set(['supportLines', 'countries', 'dangers', 'dangerWords']);

function findMissingEntries(files: ContentFile[]): Problem[] {
  const needs = files.find(({ collection }) => collection === 'site')?.data?.['needs'];
  const offersHelp = Array.isArray(needs) && needs.length > 0;
  return (
    Object.entries<CollectionSource>(collectionSources)
      .filter(([name, { isOptional }]) => isOptional !== true || (offersHelp && help.has(name)))
      // A part without sections is told of by itself.
      .filter(([name]) => name !== 'sections' && !files.some(({ collection }) => collection === name))
      .map(([name, { pattern }]) => toError('content', 1, `has no files for ${name}. Expected content/${pattern}.`))
  );
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
