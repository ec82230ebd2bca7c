import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { FindableTerm } from '../lib/glossary/term-finder.ts';

const folder = fileURLToPath(new URL('../../content/glossary/', import.meta.url));

/** Reads the glossary's terms from their files: Markdown is compiled before the collections can be asked. */
export const readTerms = (): FindableTerm[] =>
  globSync('*.yaml', { cwd: folder }).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as FindableTerm);
