import { getLineAt, type Fault } from './fault.ts';

const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** Finds what git leaves where two versions of a file could not be joined. */
export function findMergeMarks(text: string): Fault[] {
  const marks = [...text.matchAll(mark)];
  const [first] = marks;
  if (first === undefined) return [];
  const lines = marks.map(({ index }) => getLineAt(text, index));
  const message = `holds two versions that git could not join, between ${lines.length === 1 ? 'a mark' : 'marks'} such as "${first[0]}" (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}). Keep the lines that are right, and delete the marks.`;
  return [{ line: lines[0] ?? 1, message }];
}
