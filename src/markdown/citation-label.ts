import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bibliography } from '../lib/citations/bibliography.ts';
import { decode } from '../lib/reading/decode.ts';
import { getEntryData } from '../lib/reading/read-entry.ts';
import { referenceSchema, type ReferenceData } from '../schemas/reference.ts';
import { createKeptBibliography } from './kept-bibliography.ts';

const folder = fileURLToPath(new URL('../../content/references/', import.meta.url));
let bibliography: Bibliography | undefined;
let works: string[] = [];

/**
 * Writes the label of a work cited in prose, such as “Moran et al., 2020”. Reads the files itself: Markdown is compiled
 * before the collections can be asked.
 * @throws When there is no such reference; the content check has then already said so, with its line.
 */
export function formatLabel(key: string, locator?: string): string {
  // While developing, a work may have been added since.
  if (bibliography === undefined || !works.includes(key)) {
    const references = readReferences();
    works = references.map(({ id }) => id);
    bibliography = createKeptBibliography(references);
  }
  return bibliography.formatLabel(key, locator);
}

/** By the schema, so that a work is called here as it is on the pages, which have it from there. */
const readReferences = (): ReferenceData[] =>
  globSync('*.json', { cwd: folder })
    .map((file) => referenceSchema.parse(getEntryData(file, decode(readFileSync(join(folder, file))).text)))
    .filter(({ retired }) => retired === undefined);
