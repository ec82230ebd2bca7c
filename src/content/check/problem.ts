/** One fault in the content, placed so that an author can go straight to it. */
export interface Problem {
  /** Path from the project root, such as `content/the-part/the-section.mdx`. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** What was found, what was expected, what to write. */
  message: string;
  /** An error stops the build; a warning is only printed. */
  severity: 'error' | 'warning';
}

/** Writes problems as lines, in the order of files and lines. */
export function formatProblems(problems: Problem[]): string {
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, message }) => `${file}:${line}  ${message}`)
    .join('\n');
}

/**
 * Makes an error, which stops the build.
 * @param message In it `<file>` stands for the file, which not all that make messages know.
 */
export function toError(file: string, line: number, message: string): Problem {
  return { file, line, message: message.replaceAll('<file>', file), severity: 'error' };
}
