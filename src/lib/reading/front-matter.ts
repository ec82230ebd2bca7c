import type { Fault } from './fault.ts';

/** The front matter of an MDX file. */
export interface FrontMatter {
  yaml: string;
  /** Line of the file on which it begins. */
  firstLine: number;
}

/**
 * Takes the front matter out of a text whose lines end in `\n`. The builder lets pass more than this, and closes at the
 * first line that begins with `---`, whatever follows there.
 */
export function splitFrontMatter(text: string): FrontMatter | Fault {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  const fault = findWrongOpening(lines, first, opening);
  if (fault !== undefined) return fault;
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\+\+\+)/.test(line));
  const closing = lines[end];
  if (closing === undefined || !/^---[ \t]*$/.test(closing)) return describeEnd(lines, end);
  return {
    yaml: lines
      .slice(1, end)
      .map((line) => `${line}\n`)
      .join(''),
    firstLine: 2,
  };
}

function findWrongOpening(lines: string[], first: number, opening: string): Fault | undefined {
  if (/^---[ \t]*$/.test(opening) && first === 0) return undefined;
  const line = first + 1;
  if (/^\+\+\+/.test(opening))
    return {
      line,
      message: 'the front matter is TOML, between "+++". Write "---" instead, and the fields as "id: …".',
    };
  if (/^\s*[-–—]{2,}\s*$/.test(opening)) {
    return /^---[ \t]*$/.test(opening)
      ? {
          line: 1,
          message: `${first === 1 ? 'an empty line stands' : 'empty lines stand'} above "---". Delete what is above it.`,
        }
      : {
          line,
          message: `"${opening}" does not open the front matter. Write "---", three hyphens at the start of the line.`,
        };
  }
  const later = lines.findIndex((it) => /^---[ \t]*$/.test(it));
  if (/^---/.test(opening))
    return { line, message: `"${opening}" does not open the front matter. Write "---" alone on the line.` };
  if (/^[a-z][\w-]*:/i.test(opening) && later !== -1)
    return { line, message: 'no "---" opens the front matter. Write it on a line of its own above the fields.' };
  if (later !== -1 && lines.slice(later + 1).some((it) => /^---[ \t]*$/.test(it)))
    return { line, message: `a text stands above "---". Move it below the front matter, or delete it.` };
  return {
    line: 1,
    message: 'has no front matter. Begin the file with a line "---", the fields, and a second line "---".',
  };
}

function describeEnd(lines: string[], end: number): Fault {
  const found = lines[end];
  if (found !== undefined)
    return {
      line: end + 1,
      message: `"${found.slice(0, 40)}" does not close the front matter. Write "---" alone on the line.`,
    };
  const near = lines.findIndex((line, i) => i > 0 && /^\s*[-–—]{2,}\s*$/.test(line));
  if (near !== -1)
    return {
      line: near + 1,
      message: `"${lines[near] ?? ''}" does not close the front matter. Write "---", three hyphens at the start of the line.`,
    };
  const gap = lines.findIndex((line, i) => i > 0 && line.trim() === '');
  return {
    line: gap === -1 ? lines.length : gap + 1,
    message: 'no second "---" closes the front matter. Write it on a line of its own below the fields.',
  };
}
