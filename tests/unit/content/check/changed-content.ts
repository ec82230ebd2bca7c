import { globSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFiles } from '../../../../src/content/check/check-files.ts';
import { parseContentFile, type ContentFile } from '../../../../src/content/check/content-file.ts';
import { formatProblems } from '../../../../src/content/check/problem.ts';
import { collectionSources } from '../../../../src/schemas/collections.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const names = Object.keys(collectionSources) as CollectionName[];

const collections = new Map<string, CollectionName>();

/** This site's content, as it is written. */
export const ownTexts = names.flatMap((collection) =>
  globSync(`content/${collectionSources[collection].pattern}`, { cwd: root })
    .toSorted()
    .map((file) => {
      collections.set(file, collection);
      collections.set(`${dirname(file)}/*${extname(file)}`, collection);
      return { file, text: readFileSync(join(root, file), 'utf8') };
    }),
);

/** The collection of a file: its own, or that of the files beside it. */
export function collectionOf(file: string): CollectionName {
  const name = collections.get(file) ?? collections.get(`${dirname(file)}/*${extname(file)}`);
  if (name === undefined) throw new Error(`${file} is of no collection.`);
  return name;
}

/** This site's content, read. */
export const ownFiles: ContentFile[] = ownTexts.map(({ file, text }) =>
  parseContentFile(file, collectionOf(file), text),
);

/** What is done to a file: a stretch of it replaced, or all of it; or it is added, moved, or, without any text, taken away. */
export interface FileChange {
  file: string;
  find?: string | RegExp;
  replace?: string;
  text?: string;
  moveTo?: string;
}

/**
 * What the check says of this site's content once it is changed: errors, as lines. Throws where there is nothing to replace,
 * since nothing would be tested.
 */
export function checkChanged(...changes: FileChange[]): string[] {
  const files = new Map(ownFiles.map((content) => [content.file, content]));
  for (const { file, find, replace = '', text, moveTo } of changes) {
    const before = ownTexts.find((own) => own.file === file)?.text ?? '';
    const after = text ?? (find === undefined ? before : before.replace(find, replace));
    if (find !== undefined && after === before) throw new Error(`${file} does not contain: ${String(find)}`);
    const place = moveTo ?? file;
    if (after === '' || place !== file) files.delete(file);
    if (after !== '') files.set(place, parseContentFile(place, collectionOf(place), after));
  }
  const errors = checkFiles([...files.values()], '2026-12-01').filter(({ severity }) => severity === 'error');
  return formatProblems(errors)
    .split('\n')
    .filter((line) => line !== '');
}
