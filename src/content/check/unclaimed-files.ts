import { basename, dirname, extname } from 'node:path';
import { collectionSources } from '../../schemas/collections.ts';
import { pictureEndings } from '../../schemas/picture.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { toFailed, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/** What systems and editors leave beside a file, and nothing publishes. */
const ignored = /^(?:\.|Thumbs\.db$|desktop\.ini$|#.*#$)|~$/i;

/** What programs keep of a file when they change it. */
const copies = /\.(?:orig|rej|bak|old|tmp|swp)$/i;

const picture = /\.(?:jpe?g|png|webp|avif|gif|svg|heic|heif|tiff?|bmp|jxl)$/i;

/** Endings that mean one of those that are read. */
const meant: Record<string, string> = {
  '.md': '.mdx',
  '.markdown': '.mdx',
  '.yml': '.yaml',
  '.jsonc': '.json',
  '.json5': '.json',
};

const collections = Object.keys(collectionSources) as CollectionName[];
const patterns = collections.map((name) => `content/${collectionSources[name].pattern}`);
const toExpression = (pattern: string) => {
  const written = pattern
    .replaceAll('.', String.raw`\.`)
    .replaceAll(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
    .replaceAll('*', '[^/]*')
    .replaceAll(/!\(([^)]*)\)/g, '(?!(?:$1)/)[^/]*');
  return new RegExp(`^${written}$`);
};
const expressions = patterns.map(toExpression);
const isClaimed = (file: string) => expressions.some((expression) => expression.test(file));

/** Of the folders that have a name of their own, which a part’s need not be. */
const named = patterns.filter((pattern) => !pattern.includes('!')).map(toExpression);
const isExpected = (file: string) => named.some((expression) => expression.test(file));

/**
 * Files that no collection reads, and that would be lost without a word.
 * @param paths Every file below `content/`.
 */
export const findUnclaimed = (paths: string[]): string[] =>
  paths.filter((file) => !isClaimed(file) && !ignored.test(basename(file)));

/** Says what to do with a file that no collection reads. */
export const describeUnclaimed = (file: string): Problem =>
  toError(file, 1, `is read by no collection. ${getMend(file)}`);

/**
 * Of a file that is only named wrongly, the entry that it was to be: so known, it is missing nowhere.
 * @returns Undefined where nobody can tell which it was to be.
 */
export function findMeantEntry(file: string): ContentFile | undefined {
  const name = findRightName(file);
  const place = name === undefined ? -1 : expressions.findIndex((expression) => expression.test(name));
  const collection = collections[place];
  return collection === undefined ? undefined : toFailed(file, collection, [describeUnclaimed(file)]);
}

/** What a file should be called that has another ending than what stands in its folder. */
function findRightName(file: string): string | undefined {
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  if (copies.test(file) || picture.test(file) || /^\.(?:bib|ris)$/i.test(ending)) return undefined;
  const lower = ending.toLowerCase();
  const right =
    [meant[lower] ?? lower].find((it) => isClaimed(`${stem}${it}`)) ??
    ['.mdx', '.yaml', '.json'].find((it) => isExpected(`${stem}${it}`));
  return right === undefined ? undefined : `${stem}${right}`;
}

function getMend(file: string): string {
  const ending = extname(file);
  if (copies.test(file)) return 'It is a copy that a program has left: remove it.';
  if (/^\.(?:bib|ris)$/i.test(ending))
    return `Run "npm run add:work -- ${file}", which writes the reference, and remove it.`;
  if (picture.test(file))
    return `Put a picture into content/pictures/, as ${pictureEndings.join(', ')}; save any other kind as one of these.`;
  const right = findRightName(file);
  if (right !== undefined) return `Rename it to ${basename(right)}.`;
  const folders = patterns
    .map((pattern) => dirname(pattern))
    .filter((folder) => folder !== 'content' && !/[{!]/.test(folder));
  return `Check its folder and its ending: sections and passages are .mdx, references .json, the rest .yaml.${suggest(dirname(file), folders)}`;
}
