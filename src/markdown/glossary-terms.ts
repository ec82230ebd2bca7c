import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isShown } from '../lib/site/waiting.ts';
import type { FindableTerm } from '../lib/glossary/term-finder.ts';
import { decode } from '../lib/reading/decode.ts';
import { getEntryData } from '../lib/reading/read-entry.ts';
import type { AddressData } from '../schemas/fields.ts';

/**
 * Makes a reader of the terms in a folder. Each entry of the site asks for all of them, so they are read again only when a
 * file has changed, as may happen while developing.
 */
export function createTermReader(folder: string): () => FindableTerm[] {
  let terms: FindableTerm[] = [];
  let lastState = '';
  return () => {
    const files = globSync('*.yaml', { cwd: folder }).map((name) => join(folder, name));
    const state = files.map((file) => `${file} ${getState(file)}`).join('\n');
    if (state !== lastState) {
      terms = files
        .map(readTerm)
        .filter((term) => isShown(term) && term.retired === undefined && Array.isArray(term.forms));
    }
    lastState = state;
    return terms;
  };
}

const readTerm = (file: string) =>
  getEntryData(file, decode(readFileSync(file)).text) as unknown as FindableTerm & AddressData;

function getState(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

/** Reads the glossary's terms from their files: Markdown is compiled before the collections can be asked. */
export const readTerms = createTermReader(fileURLToPath(new URL('../../content/glossary/', import.meta.url)));
