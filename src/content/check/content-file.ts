import { basename, extname } from 'node:path';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { removeAuthorNotes } from '../../markdown/remark-author-notes.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { findJsonData } from './json-data.ts';
import { describeMdxFault } from './mdx-faults.ts';
import type { Problem } from './problem.ts';

/** A file of `content/`, read: its data, its prose, and where each field stands. */
export interface ContentFile {
  /** Path from the project root. */
  file: string;
  collection: CollectionName;
  /** The front matter or the whole data file, as plain values; undefined when it could not be read. */
  data: Record<string, unknown> | undefined;
  /** The prose of an MDX file, its positions counted in the whole file. */
  prose: Root | undefined;
  /** Line of a field, or of the nearest thing around it that exists. */
  getLine: (path: readonly PropertyKey[]) => number;
  /** Faults met while reading. */
  problems: Problem[];
}

/** The id of an entry. One that cannot be read is a fault of its own, and still stands for what its file is named after. */
export const getId = ({ data, file }: Pick<ContentFile, 'data' | 'file'>): string =>
  String(data?.['id'] ?? basename(file, extname(file)));

const frontMatterParser = unified().use(remarkParse).use(remarkFrontmatter);
const proseParser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx);

/**
 * Reads one file of the content folder.
 * @param file Path from the project root; its ending says how the text is read.
 * @param text The file's text.
 */
export function parseContentFile(file: string, collection: CollectionName, text: string): ContentFile {
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push({ file, line, message, severity: 'error' });

  const isProse = file.endsWith('.mdx');
  const { tree, fault } = isProse ? parseProse(text) : {};
  const block = tree === undefined ? { yaml: text, firstLine: 1 } : findFrontMatter(tree);
  if (block === undefined) {
    report(1, 'has no front matter. Begin the file with a line "---", the fields, and a second line "---".');
    return { file, collection, data: undefined, prose: undefined, getLine: () => 1, problems };
  }

  const lines = new LineCounter();
  let document: Document | undefined;
  // JSON is YAML, so one reader gives lines for both.
  const getDocument = () => (document ??= parseDocument(block.yaml, { lineCounter: lines }));
  const toFileLine = (offset: number) => lines.linePos(offset).line + block.firstLine - 1;
  // It takes a hundred times as long as the reader of JSON does, so that is asked first.
  const json = file.endsWith('.json') ? findJsonData(text) : undefined;
  const errors = json === undefined ? getDocument().errors : [];
  for (const error of errors) {
    const [reason = error.message] = error.message.split(/ at line \d+/);
    report(toFileLine(error.pos[0]), `cannot be read: ${reason}. Mend the ${isProse ? 'front matter' : 'file'} there.`);
  }

  // The YAML reader lets pass what Astro's JSON reader does not, such as a comma after the last field.
  if (file.endsWith('.json') && json === undefined && errors.length === 0) {
    const error = findJsonError(text);
    if (error !== undefined) report(toFileLine(error.offset), `cannot be read: ${error.reason}. Mend the file there.`);
  }

  const value: unknown = errors.length > 0 ? undefined : (json ?? getDocument().toJS());
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (errors.length === 0 && !isRecord) report(block.firstLine, 'holds no fields. Write one a line, as "id: …".');
  if (fault !== undefined) {
    const { line, message } = describeMdxFault(fault, text);
    report(line, message);
  }

  return {
    file,
    collection,
    data: isRecord ? (value as Record<string, unknown>) : undefined,
    prose: fault === undefined ? tree : undefined,
    getLine: (path) => findLine(getDocument(), path, toFileLine) ?? block.firstLine,
    problems,
  };
}

function findJsonError(text: string): { offset: number; reason: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [, reason = String(error), offset = '0'] = /^\w+: (.*) in JSON at position (\d+)/.exec(String(error)) ?? [];
    return { offset: Number(offset), reason };
  }
}

function findFrontMatter({ children: [first] }: Root): { yaml: string; firstLine: number } | undefined {
  if (first?.type !== 'yaml') return undefined;
  return { yaml: first.value, firstLine: (first.position?.start.line ?? 1) + 1 };
}

/** Reads the whole of an MDX file, or no more than its front matter where a tag stands in the way. */
function parseProse(text: string): { tree: Root; fault?: VFileMessage } {
  try {
    return { tree: removeAuthorNotes(proseParser.parse(text)) };
  } catch (fault) {
    if (!(fault instanceof VFileMessage)) throw fault;
    return { tree: frontMatterParser.parse(text), fault };
  }
}

function findLine(
  document: Document,
  path: readonly PropertyKey[],
  toFileLine: (offset: number) => number,
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    // A pair's key says where the field begins; its value may start lines later.
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return toFileLine(node.range[0]);
  }
  return undefined;
}
