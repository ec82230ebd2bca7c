import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from './compress.ts';

/** Pagefind compresses its own index, and pictures, fonts and the EPUB are compressed already. */
const textEndings = 'html,css,js,json,svg,xml,txt,md,webmanifest,bib,ris';

/**
 * Writes a `.br` and a `.gz` beside every text file, where it is smaller: no server compresses as well at each request.
 * Node's threads share the work.
 * @param folder The built site.
 * @returns How many bytes the text files have, and how many their copies.
 */
export async function compressFolder(folder: string) {
  const files = globSync(`**/*.{${textEndings}}`, { cwd: folder }).map((file) => join(folder, file));
  const sizes = await Promise.all(files.map(compressFile));
  const sum = (kind: 'plain' | 'br' | 'gz') => sizes.reduce((bytes, size) => bytes + size[kind], 0);
  return { plain: sum('plain'), br: sum('br'), gz: sum('gz') };
}

async function compressFile(file: string) {
  const text = await readFile(file);
  const { br, gz } = await compress(text);
  const smaller = [
    { name: `${file}.br`, bytes: br },
    { name: `${file}.gz`, bytes: gz },
  ].filter(({ bytes }) => bytes.length < text.length);
  await Promise.all(smaller.map(({ name, bytes }) => writeFile(name, bytes)));
  return { plain: text.length, br: br.length, gz: gz.length };
}
