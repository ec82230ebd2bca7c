import { slug } from 'github-slugger';
import { findTypedMarks } from '../../lib/text/typed-marks.ts';
import { findCitationFaults } from './citation-faults.ts';

/** What is wrong within a text, and where in it. */
export interface TextFault {
  index: number;
  message: string;
}

/**
 * Finds what readers of prose would see as it was typed, because it is written otherwise than Markdown has it here.
 * @param text A stretch of prose, as Markdown has read it.
 * @param known The keys of all works.
 * @param before What stands before it in the same paragraph, such as emphasis.
 */
export function findTextFaults(text: string, known: ReadonlySet<string>, before = ''): TextFault[] {
  const { faults, rest } = findCitationFaults(text, known, before);
  const marks = findTypedMarks(rest).map(({ index, found, mend }) => ({
    index,
    message:
      findNoteFault(found) ??
      `"${shorten(found)}" would be published as it is typed. ${found.length > most ? 'Close it where it ends, or take it out.' : (mendCitation(found) ?? mendEmphasis(found) ?? mend)}`,
  }));
  return [...faults, ...marks].toSorted((one, other) => one.index - other.index);
}

/** As many letters as tell where it is. */
const most = 60;
const shorten = (found: string) => {
  const line = found.replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
};

const mendCitation = (found: string): string | undefined =>
  /^\[?@/.test(found) ? 'Write a citation as "[@sato2001]" or "[@sato2001, p. 3]".' : undefined;

/** Emphasis that Markdown does not see: it is not closed, or a space or a letter stands where it may not. */
function mendEmphasis(found: string): string | undefined {
  const [, mark] = /^([*_]+)[^[]/.exec(found) ?? [];
  if (mark === undefined) return undefined;
  const words = found.replaceAll(/^[*_\s]+|[*_\s]+$/g, '');
  const stars = mark.length > 1 ? '**' : '*';
  return `Write "${stars}${words}${stars}" with its stars against its words, and a space or full stop around them; or "${words}".`;
}

/** Of a note that is not written, or not as notes are. */
function findNoteFault(found: string): string | undefined {
  const [, within] = /^\^\[([^\]]*)/.exec(found) ?? [];
  if (within !== undefined) return `"${found}" is no note. Write "[^why]" here, and below "[^why]: ${within}".`;
  if (/^\[\^[^\]]*$/.test(found)) return `the note "${found}" has no closing bracket. Write "${found}]".`;
  const [mark, name = ''] = /^\[\^([^\]]*)\]/.exec(found) ?? [];
  if (mark === undefined) return undefined;
  if (name.trim() === '') return `"${mark}" names no note. Write "[^why]" here, and below "[^why]: …".`;
  if (/\s/.test(name)) return `the note "${mark}" has a space in its name. Write "[^${slug(name)}]" here and below.`;
  return `the note "${mark}" is not written. Write it below, as "${mark}: …".`;
}
