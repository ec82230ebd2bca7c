import { visit } from 'unist-util-visit';
import { findCitedKeys } from '../../lib/citations/syntax.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/** Finds works that nobody cites. */
export function findUncitedProblems(files: ContentFile[]): Problem[] {
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
