import { cache } from '../cache/cache.ts';
import { createBibliography, type Bibliography } from '../lib/citations/bibliography.ts';
import { formatWorks } from '../lib/citations/format-works.ts';
import { getNoticeMark } from '../lib/text/notice.ts';
import type { ReferenceData } from '../schemas/reference.ts';

/**
 * Formats works, unless they are kept from before: all of them together, and those that a change leaves as they were. In
 * whatever order they and their fields come, so that Markdown and pages find the same.
 */
export function createKeptBibliography(references: ReferenceData[], works = cache): Bibliography {
  const code = works.digestCode('src/lib/citations/format-works.ts');
  const keep = (kind: string) => (made: ReferenceData[], make: () => string) =>
    works.cachedSync(kind, [code, JSON.stringify(made, sortFields)], make).toString();
  // Our own facts about a work are no part of its entry.
  const sorted = references
    .map((reference) => ({ ...reference, custom: undefined, formerIds: undefined, retired: undefined }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const formatted = keep('bibliography')(sorted, () => JSON.stringify(formatWorks(sorted, keep('works'))));
  const marks = new Map(references.map((reference) => [reference.id, getNoticeMark(reference)]));
  return createBibliography(JSON.parse(formatted) as ReturnType<typeof formatWorks>, marks);
}

const sortFields = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;
