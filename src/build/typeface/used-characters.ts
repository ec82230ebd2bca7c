import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Where a reader's text comes from: what authors write, and what templates and scripts say around it. */
const sources = ['content', 'src'];
/** What is said in other languages is set in the reader’s own typeface. */
const passedOver = 'content/search/languages.yaml';
const extensions = new Set(['.mdx', '.yaml', '.json', '.astro', '.ts', '.css']);

// What readers may type in the search box, and what typography and the style of citations make of plain text.
const printableAscii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const made = '\u00a0“”‘’–—…';

/**
 * Finds every character the site may set.
 * @param root The project's folder.
 * @returns Each once, in order of code point.
 */
export function findUsedCharacters(root: string): string {
  const entries = sources.flatMap((source) =>
    readdirSync(join(root, source), { recursive: true, withFileTypes: true }),
  );
  const files = entries
    .filter((entry) => entry.isFile() && extensions.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file !== join(root, passedOver));
  return listCharacters(files.map((file) => readFileSync(file, 'utf8')));
}

/** @returns Every character of those texts, and what may be made of plain ones, each once, in order of code point. */
export function listCharacters(texts: string[]): string {
  const characters = new Set(printableAscii + made);
  for (const text of texts) for (const character of text) characters.add(character);
  characters.delete('\n');
  return [...characters].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
