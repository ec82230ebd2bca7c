import { readFileSync } from 'node:fs';
import { formatShortCitation } from '../lib/citation.ts';
import type { ReferenceData } from '../schemas/reference.ts';

const folder = new URL('../../content/references/', import.meta.url);

/**
 * Writes the label of a work cited in prose, such as “Moran et al., 2020”. Reads the file itself: Markdown is compiled
 * before the collections can be asked.
 * @throws When there is no such reference; the content check has then already said so, with its line.
 */
export function formatLabel(key: string, locator?: string): string {
  const reference = JSON.parse(readFileSync(new URL(`${key}.json`, folder), 'utf8')) as ReferenceData;
  return formatShortCitation(reference, locator);
}
