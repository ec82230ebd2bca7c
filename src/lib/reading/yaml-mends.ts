import { parseDocument } from 'yaml';
import { getLineAt, type Fault } from './fault.ts';
import { quote } from './quote.ts';
import type { YamlError } from './read-yaml.ts';

/** A line as it may have been meant, and what is wrong with it as it is. */
interface Mend {
  line: string;
  reason: string;
  /** What to do, where the line alone does not say it. */
  advice?: string;
}

/** Offers how a line may have been meant; undefined where it has no such fault. */
type Mender = (line: string, above: string[]) => Mend | undefined;

/** A field or an item of a list: what stands before its value, and the value. */
const splitField = (line: string) => /^(\s*(?:- +)*(?:[\w.-]+|"[^"]*"|'[^']*'): +)(\S.*?)\s*$/.exec(line)?.slice(1);
const splitItem = (line: string) => /^(\s*(?:- +)+)(\S.*?)\s*$/.exec(line)?.slice(1);

const getIndent = (line: string) => /^ */.exec(line)?.[0].length ?? 0;

/** A word that loses its beginning, and so begins with an apostrophe. */
const elision = /^'(?:tis|twas|til|cause|em|n|round|\d0s)\b/i;

/** From what is certain to what is likely. */
const menders: Mender[] = [
  (line) => {
    const [lead, value = ''] = splitField(line) ?? splitItem(line) ?? [];
    const [mark = ''] = value;
    if (lead === undefined || !/["']/.test(mark) || value.indexOf(mark, 1) !== -1) return undefined;
    return elision.test(value)
      ? { line: `${lead}"${value}"`, reason: 'a text that begins with an apostrophe must stand in quotation marks' }
      : { line: `${lead}${value}${mark}`, reason: 'a text has no closing quotation mark' };
  },
  (line) => {
    const [lead, value = ''] = splitField(line) ?? splitItem(line) ?? [];
    const closing = value.startsWith('[') ? ']' : '}';
    if (lead === undefined || !/^[[{]/.test(value) || value.includes(closing)) return undefined;
    return { line: `${lead}${value.replace(/,$/, '')}${closing}`, reason: `a list has no closing "${closing}"` };
  },
  (line) => {
    const [, lead, value] = /^(\s*(?:- +)*[a-z][\w-]*:)([^\s:/].*)$/i.exec(line) ?? [];
    if (lead === undefined) return undefined;
    return { line: `${lead} ${value ?? ''}`, reason: 'there is no space after the colon' };
  },
  (line) => {
    const [, lead, value] = /^(\s*-)([^\s-].*)$/.exec(line) ?? [];
    return lead === undefined
      ? undefined
      : { line: `${lead} ${value ?? ''}`, reason: 'there is no space after the hyphen' };
  },
  (line) =>
    /\[.*,\s*,/.test(line)
      ? { line: line.replaceAll(/,\s*(?=,)/g, ''), reason: 'there is a comma too many in a list' }
      : undefined,
  (line) => quoteValue(splitField(line)),
  (line) => quoteValue(splitItem(line)),
  (line, above) => {
    for (const indent of new Set(above.toReversed().map(getIndent))) {
      if (indent === getIndent(line) || !/^\s*(?:- +)?[\w.-]+:(?: |$)|^\s*- /.test(line)) continue;
      const moved = `${' '.repeat(indent)}${line.trimStart()}`;
      return {
        line: moved,
        reason: `the line begins with ${nameSpaces(getIndent(line))}, and those it belongs to with ${nameSpaces(indent)}`,
      };
    }
    return undefined;
  },
  (line) => {
    const [, lead, name, value] = /^(\s*(?:- +)?)([a-z][\w-]*) +(\S.*)$/i.exec(line) ?? [];
    if (name === undefined) return undefined;
    const field = `${lead ?? ''}${name}: ${value ?? ''}`;
    const advice = `Write "${field.trim()}" if it is a field; if it goes on with that text, begin it with two spaces more.`;
    return { line: field, reason: 'the line is neither a field nor part of the text above it', advice };
  },
  (line, above) => {
    const indent = getIndent(above.at(-1) ?? '') + 2;
    const advice = 'Begin it with two spaces more, if it goes on with that text, or write it as "name: text".';
    const reason = 'the line is neither a field nor part of the text above it';
    return /\S/.test(line) ? { line: `${' '.repeat(indent)}${line.trim()}`, reason, advice } : undefined;
  },
];

const nameSpaces = (count: number) => (count === 0 ? 'none' : `${count} ${count === 1 ? 'space' : 'spaces'}`);

function quoteValue(parts: string[] | undefined): Mend | undefined {
  const [lead, value = ''] = parts ?? [];
  if (lead === undefined || /^(["']).*\1$/.test(value)) return undefined;
  return { line: `${lead}${quote(value)}`, reason: getReason(value) };
}

function getReason(value: string): string {
  if (/^["']/.test(value)) return 'a text goes on after its closing quotation mark';
  if (/^[^\w\s]/.test(value)) return `a text that begins with "${value[0] ?? ''}" must stand in quotation marks`;
  return /:(?: |$)/.test(value)
    ? 'a text that holds a colon and a space must stand in quotation marks'
    : 'the text must stand in quotation marks';
}

/** Where the reader stops, so many lines above may be the cause: a list or a text is closed where it ends. */
const mostLines = 300;

/**
 * Finds what an author may write so that the reader gets further than it did.
 * @param retry Reads a text, and says what stops it.
 * @returns What is wrong, and the text without it; undefined where nothing was found that helps.
 */
export function findMend(
  text: string,
  error: YamlError,
  retry: (text: string) => YamlError | undefined,
): { fault: Fault; text?: string } {
  const known = findKnown(text, error);
  if (known !== undefined) return known;
  const lines = text.split('\n');
  const last = Math.min(error.line, lines.length) - 1;
  for (const mender of menders) {
    for (let i = last; i >= Math.max(0, last - mostLines); i--) {
      const above = lines.slice(0, i).filter((line) => /^\s*[^\s#]/.test(line));
      const mend = mender(lines[i] ?? '', above);
      if (mend === undefined) continue;
      const mended = lines.with(i, mend.line).join('\n');
      const rest = retry(mended);
      if (rest !== undefined && rest.line <= error.line) continue;
      return {
        fault: {
          line: i + 1,
          message: `cannot be read: ${mend.reason}. ${mend.advice ?? `Write: ${mend.line.trim()}`}`,
        },
        text: mended,
      };
    }
  }
  const shown = (lines[last] ?? '').trim().slice(0, 60);
  const message = `cannot be read from "${shown}" on. Begin the line with as many spaces as the one before it, as "name: text", and put the text in quotation marks.`;
  return { fault: { line: error.line, message } };
}

/** What the reader itself says plainly enough. */
function findKnown(text: string, { reason }: YamlError): { fault: Fault; text?: string } | undefined {
  const lines = text.split('\n');
  const tabbed = lines.findIndex((it) => /^ *\t+ *\S/.test(it));
  if (reason.includes('tab characters') && tabbed !== -1) {
    const message =
      'cannot be read: the line is indented with a tab. Write two spaces for each tab at the start of a line.';
    const mended = lines.map((it) => it.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '))).join('\n');
    return { fault: { line: tabbed + 1, message }, text: mended };
  }
  if (reason === 'duplicated mapping key') {
    const { pos: [start] = [0] } = parseDocument(text).errors.find(({ code }) => code === 'DUPLICATE_KEY') ?? {};
    const [name = ''] = /^(?:"[^"]*"|'[^']*'|[^:]*)/.exec(text.slice(start)) ?? [];
    const message = `cannot be read: "${name.replaceAll(/["']/g, '')}" stands there twice. Take one out.`;
    return { fault: { line: getLineAt(text, start), message } };
  }
  if (reason.includes('single document')) {
    const second = lines.findLastIndex((it) => /^(---|\.\.\.)/.test(it)) + 1;
    const message = `cannot be read: "${(lines[second - 1] ?? '').trim()}" begins another entry. Take the line out; a file holds one.`;
    return { fault: { line: second, message } };
  }
  return undefined;
}
