import { findStrayCharacters } from './characters.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findMergeMarks } from './merge-marks.ts';
import { findMojibake } from './mojibake.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';

/** The fields of an entry, and where they stand. */
export interface EntryReading {
  /** Undefined where there is a fault. */
  data: Record<string, unknown> | undefined;
  /** The YAML or JSON that holds them, and the line of the file on which it begins. */
  source: string;
  firstLine: number;
  /** Their lines are counted in the file. */
  faults: Fault[];
}

/**
 * Reads the fields of an entry: the one reader of the content check, of the builder and of its plugins.
 * @param file Its ending says how it is read.
 * @param text As `decode` gives it.
 */
export function readEntry(file: string, text: string): EntryReading {
  const fail = (...faults: Fault[]): EntryReading => ({ data: undefined, source: text, firstLine: 1, faults });
  if (text.trim() === '') return fail({ line: 1, message: 'is empty. Write its fields, or remove the file.' });
  const marks = findMergeMarks(text);
  if (marks.length > 0) return fail(...marks);
  const strays = [...findStrayCharacters(text), ...findMojibake(text)];
  if (strays.length > 0) return fail(...strays);

  const block = file.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, firstLine: 1 };
  if ('message' in block) return fail(block);
  const { yaml: source, firstLine } = block;
  const { value, faults } = file.endsWith('.json') ? readJson(source) : readYaml(source);
  const placed = faults.map(({ line, message }) => ({ line: line + firstLine - 1, message }));
  if (placed.length === 0 && !isRecord(value)) placed.push({ line: firstLine, message: describeOther(value, file) });
  return { data: placed.length === 0 && isRecord(value) ? value : undefined, source, firstLine, faults: placed };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of works is what programs that keep references export. */
function describeOther(value: unknown, file: string): string {
  const mend = file.endsWith('.json') ? 'Write them between "{" and "}".' : 'Write one a line, as "id: …".';
  const works = Array.isArray(value) ? value.filter((item) => isRecord(item) && 'type' in item && 'title' in item) : [];
  if (works.length > 0) {
    const count = works.length === 1 ? 'a list of one work' : `a list of ${works.length} works`;
    return `is ${count}; a file holds one, without "[" and "]". Run "npm run add:work -- <file>", which writes each into its own.`;
  }
  return Array.isArray(value) ? `is a list, and holds no fields. ${mend}` : `holds no fields. ${mend}`;
}

/**
 * Reads the fields of an entry that the content check has let pass.
 * @throws Naming file and line, where it has not.
 */
export function getEntryData(file: string, text: string): Record<string, unknown> {
  const { data, faults } = readEntry(file, text);
  if (data === undefined) throw new Error(faults.map(({ line, message }) => `${file}:${line}  ${message}`).join('\n'));
  return data;
}
