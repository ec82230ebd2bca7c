import { basename, extname } from 'node:path';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { findStrayCharacters } from '../../lib/reading/characters.ts';
import { decode, toLines } from '../../lib/reading/decode.ts';
import type { Fault } from '../../lib/reading/fault.ts';
import { readEntry } from '../../lib/reading/read-entry.ts';
import { removeAuthorNotes } from '../../markdown/remark-author-notes.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { locateFields, type FieldPlaces } from './field-places.ts';
import { describeMdxFault } from './mdx-faults.ts';
import { toError, type Problem } from './problem.ts';
import { toSlug } from './suggestion.ts';

/** A file of `content/`, read: its data, its prose, and where each field stands. */
export interface ContentFile extends FieldPlaces {
  /** Path from the project root. */
  file: string;
  collection: CollectionName;
  /** The front matter or the whole data file, as plain values; undefined when it could not be read. */
  data: Record<string, unknown> | undefined;
  /** The prose of an MDX file, its positions counted in the whole file. */
  prose: Root | undefined;
  /** Faults met while reading. */
  problems: Problem[];
}

/** The id of an entry. One that cannot be read is a fault of its own, and still stands for what its file is named after. */
export const getId = ({ data, file }: Pick<ContentFile, 'data' | 'file'>): string =>
  String(data?.['id'] ?? basename(file, extname(file)));

/**
 * All names that may be an entry's: its id, and what its file is named after, which are one unless there is a fault; and
 * these as ids have them.
 */
export const getNames = (content: Pick<ContentFile, 'data' | 'file'>): string[] => {
  const names = [getId(content), basename(content.file, extname(content.file))];
  return [...names, ...names.map(toSlug)];
};

const proseParser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx);

/**
 * Reads one file of the content folder.
 * @param file Path from the project root; its ending says how it is read.
 * @param written Its bytes, or the text they are.
 */
export function parseContentFile(file: string, collection: CollectionName, written: Uint8Array | string): ContentFile {
  const { text, fault: undecoded } =
    typeof written === 'string' ? { text: toLines(written), fault: undefined } : decode(written);
  if (undecoded !== undefined) return toFailed(file, collection, [undecoded]);
  const { data, source, firstLine, faults } = readEntry(file, text);
  // What could not be read is not looked at for more: all of it would come of the same.
  if (data === undefined) return toFailed(file, collection, faults);

  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push(toError(file, line, message));
  const { tree, fault } = file.endsWith('.mdx') ? parseProse(text) : {};
  if (fault !== undefined) {
    const { line, message } = describeMdxFault(fault, text);
    report(line, message);
  }

  const fields = locateFields(source, firstLine);
  for (const { line, message } of [...findEscaped(data, fields.getLine), ...findInProse(tree)]) report(line, message);
  return { file, collection, data, prose: tree, ...fields, problems };
}

/** A file that could not be read: it is known to be there, and nothing else of it. */
export function toFailed(file: string, collection: CollectionName, faults: readonly Fault[]): ContentFile {
  const problems = faults.map(({ line, message }) => toError(file, line, message));
  return {
    file,
    collection,
    data: undefined,
    prose: undefined,
    getLine: () => 1,
    findSource: () => undefined,
    problems,
  };
}

/** What no letter shows may also be written as an escape, such as `"\u200b"`. */
function findEscaped(value: unknown, getLine: ContentFile['getLine'], path: PropertyKey[] = []): Fault[] {
  if (typeof value === 'string') {
    const line = () => getLine(path);
    return findStrayCharacters(value).map(({ message }) => ({ line: line(), message }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => findEscaped(inner, getLine, [...path, key]));
}

/** In prose, as a character reference: `&#8203;`. */
function findInProse(tree: Root | undefined): Fault[] {
  const faults: Fault[] = [];
  if (tree === undefined) return faults;
  visit(tree, 'text', ({ value, position }) => {
    for (const { message } of findStrayCharacters(value)) faults.push({ line: position?.start.line ?? 1, message });
  });
  return faults;
}

function parseProse(text: string): { tree?: Root; fault?: VFileMessage } {
  try {
    return { tree: removeAuthorNotes(proseParser.parse(text)) };
  } catch (fault) {
    if (!(fault instanceof VFileMessage)) throw fault;
    return { fault };
  }
}
