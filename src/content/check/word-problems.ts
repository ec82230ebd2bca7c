import type { CollectionName } from '../../schemas/fields.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/** Fields that name one of the words of `content/site.json`; `*` stands for each of a list. */
const fields: [list: 'nearness' | 'needs' | 'shares', collection: CollectionName, path: string[]][] = [
  ['nearness', 'claims', ['about']],
  ['nearness', 'studies', ['about']],
  ['nearness', 'studies', ['samples', '*', 'codes', '*', 'about']],
  ['shares', 'percentages', ['about']],
  ['needs', 'supportLines', ['needs', '*']],
  ['needs', 'dangers', ['need']],
];

/** Finds what names a nearness, a need or a share that the site does not know. */
export function findWordProblems(files: ContentFile[]): Problem[] {
  const site = files.find(({ collection }) => collection === 'site')?.data as SiteData | undefined;
  if (site === undefined) return [];
  return fields.flatMap(([list, collection, path]) => {
    const words = Object.values(site[list]).map(({ id }) => id);
    return files
      .filter((content) => content.collection === collection)
      .flatMap((content) =>
        findValues(content.data, path)
          .filter(({ value }) => !words.includes(value))
          .map(({ at, value }) => {
            const name = at
              .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${key}`))
              .join('');
            const message = `${name} "${value}" is not one of ${words.join(', ')}.${suggest(value, words)}`;
            return toError(content.file, content.getLine(at), message);
          }),
      );
  });
}

/** The texts that stand at a path, each with its own; what is missing or no text is a fault of another kind. */
function findValues(
  value: unknown,
  [key, ...rest]: string[],
  at: (string | number)[] = [],
): { at: (string | number)[]; value: string }[] {
  if (key === undefined) return typeof value === 'string' ? [{ at, value }] : [];
  if (key !== '*') {
    const inner = (value as Record<string, unknown> | undefined)?.[key];
    return inner === undefined ? [] : findValues(inner, rest, [...at, key]);
  }
  return Array.isArray(value) ? value.flatMap((inner, i) => findValues(inner, rest, [...at, i])) : [];
}
