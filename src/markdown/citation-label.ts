import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBibliography, type Bibliography } from '../lib/bibliography.ts';
import type { ReferenceData } from '../schemas/reference.ts';

const folder = fileURLToPath(new URL('../../content/references/', import.meta.url));
let bibliography: Bibliography | undefined;

/**
 * Writes the label of a work cited in prose, such as “Moran et al., 2020”. Reads the files itself: Markdown is compiled
 * before the collections can be asked.
 * @throws When there is no such reference; the content check has then already said so, with its line.
 */
export function formatLabel(key: string, locator?: string): string {
  bibliography ??= createBibliography(
    globSync(`${folder}*.json`).map((file) => JSON.parse(readFileSync(file, 'utf8')) as ReferenceData),
  );
  return bibliography.formatLabel(key, locator);
}
