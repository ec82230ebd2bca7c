import type { VFileMessage } from 'vfile-message';
import { findAdviceOnTag } from './html-tags.ts';

/** Where prose cannot be read, and what to write there. */
interface MdxFault {
  /** Line in the file, from 1. */
  line: number;
  message: string;
}

/**
 * Says in an author's words what MDX could not read. It knows tags and code alone, and authors mean neither.
 * @param text The whole file.
 */
export function describeMdxFault(fault: VFileMessage, text: string): MdxFault {
  const lines = text.split('\n');
  const place = getPlace(fault);
  const met = lines.slice(0, place.line).join('\n').length - (lines[place.line - 1] ?? '').length + place.column;
  const isBrace = /expression|spread/.test(fault.reason);
  // It says where it gave up, which may be lines after what it could not read; the tag that is not closed it names.
  const start = /import\/exports/.test(fault.reason)
    ? text.lastIndexOf('\n', met - 1) + 1
    : Math.max(text.lastIndexOf(isBrace ? '{' : '<', met), 0);
  const written = text.slice(start - (/(?:<|\{)*$/.exec(text.slice(0, start))?.[0].length ?? 0));
  if (isBrace && /<[A-Z][^<>]*$/.test(text.slice(0, start)))
    return {
      line: place.line,
      message:
        'braces stand within a tag. Write a value as name="value", and a note to co-authors before or after the tag.',
    };
  const message = /import\/exports/.test(fault.reason) ? describeProgram(written) : describeMark(written, isBrace);
  return { line: text.slice(0, start).split('\n').length, message };
}

/** The place of the tag that is left open, or else where the reader gave up. */
function getPlace({ reason, line, column }: VFileMessage): { line: number; column: number } {
  const [, openLine, openColumn] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  return openLine === undefined
    ? { line: line ?? 1, column: (column ?? 1) - 1 }
    : { line: Number(openLine), column: Number(openColumn) - 1 };
}

const describeProgram = (written: string): string => {
  const word = written.startsWith('export') ? 'export' : 'import';
  return `the paragraph begins with "${word}", which is read as a program. Begin it with another word.`;
};

function describeMark(written: string, isBrace: boolean): string {
  return isBrace ? describeBrace(written) : describeAngle(written);
}

function describeBrace(written: string): string {
  const [line = ''] = written.split('\n');
  if (/^\{\s*\/\*/.test(written)) {
    return 'a note to co-authors is not closed. End it with "*/}"; one within a paragraph has no empty line in it.';
  }
  const [filled] = /^\{\{.*?\}\}/.exec(line) ?? [];
  if (filled !== undefined) return `"${filled}" is filled in by nothing here. Write the words themselves.`;
  const [attributes] = /^\{[.#:%][^}]*\}?/.exec(line) ?? [];
  if (attributes !== undefined) return `"${attributes}" has no meaning here. Take it out.`;
  const [braces = '{'] = /^\{[^{}]*\}/.exec(line) ?? [];
  const shown = braces.replaceAll(/[{}]/g, String.raw`\$&`);
  return `"${braces}" is read as code. Write "${shown}" to show it, or {/* words */} to leave a note to co-authors.`;
}

function describeAngle(written: string): string {
  const [line = ''] = written.split('\n');
  if (written.startsWith('<!--')) {
    const [, comment = ''] = /^<!--\s*([\s\S]*?)\s*-->/.exec(written) ?? [];
    return `"<!--" begins no comment here. Write {/* ${comment.split('\n')[0] || 'words'} */}, a note to co-authors that is never published.`;
  }
  const [, address] = /^<((?:https?:\/\/|www\.)[^\s>]*)>?/.exec(line) ?? [];
  if (address !== undefined) {
    return `"<${address}>" is read as a tag. Write words for the link: [words](${address.replace(/^(?:https?:\/\/)?/, 'https://')}).`;
  }
  const [, mail] = /^<(?:mailto:)?([^\s<>@]+@[^\s<>]+)>/.exec(line) ?? [];
  if (mail !== undefined) return `"<${mail}>" is read as a tag. Write ${mail} alone: it becomes a link.`;
  return describeTag(line) ?? describeSign(line);
}

/** A tag of HTML, or a component. */
function describeTag(line: string): string | undefined {
  const [, slash = '', name = ''] = /^<(\/?)([A-Za-z][\w.]*)/.exec(line) ?? [];
  const advice = findAdviceOnTag(name.toLowerCase());
  if (advice !== undefined) return `<${slash}${name}> is HTML, which prose has none of. ${advice}.`;
  if (!/^[A-Z]/.test(name)) return undefined;
  if (slash !== '')
    return `</${name}> closes nothing. Write <${name} …>, its words and </${name}> on one line, or take it out.`;
  const [quoted] = /=\s*[^\s"'{>]/.exec(line.split('>')[0] ?? '') ?? [];
  if (quoted !== undefined) return `<${name}> has a value without quotation marks. Write it as <${name} name="value">.`;
  return `<${name}> is not closed. Write <${name} …>words</${name}> on one line, or <${name} … /> where it holds no words.`;
}

/** A sign that means itself: “p <.05”, “<3”, “<-”. */
function describeSign(line: string): string {
  const [sign = '<'] = /^<+[^\s<>]*>?/.exec(line) ?? [];
  const shown = sign.replaceAll('<', String.raw`\<`);
  const spaced = /^<\.?\d/.test(sign) ? `"< ${sign.slice(1)}" with a space, or ` : '';
  return `"${sign}" is read as the beginning of a tag. Write ${spaced}"${shown}".`;
}
