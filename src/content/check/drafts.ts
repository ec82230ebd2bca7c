import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

type Check = (files: ContentFile[]) => Problem[];

/**
 * Checks what is published as if no entry were waiting, so that nothing leads to one, and then what waits: its faults are
 * warnings, since nobody is shown it yet.
 * @param waiting The files of entries that wait to be published.
 * @param check Finds the faults of all files together.
 */
export function checkWithDrafts(files: ContentFile[], waiting: ReadonlySet<string>, check: Check): Problem[] {
  if (waiting.size === 0) return check(files);
  const drafts = files.filter(({ file }) => waiting.has(file));
  const together = check(files);
  const known = new Set(together.map(toText));
  return [
    ...check(files.filter(({ file }) => !waiting.has(file))).map((problem) =>
      known.has(toText(problem)) ? problem : blameDraft(problem, drafts),
    ),
    ...together
      .filter(({ file }) => waiting.has(file))
      .map((problem): Problem => ({
        ...problem,
        message: `(not published yet) ${problem.message}`,
        severity: 'warning',
      })),
  ];
}

const toText = ({ file, line, message }: Problem) => `${file}:${line} ${message}`;

/** How the check says that something is not there, and which places name it where there are several. */
const lack =
  /^(.*?) (?:does not exist|leads nowhere|is no section or page)(, and \d+ places name it: .*?(?=\.(?: |$)))?/;

/** What is a fault only as long as an entry waits says which, and what to do. */
function blameDraft(problem: Problem, drafts: ContentFile[]): Problem {
  const named = drafts.filter(
    ({ data }) => lack.test(problem.message) && new RegExp(`["/#]${String(data?.['id'])}["/#]`).test(problem.message),
  );
  const files = (named.length > 0 ? named : drafts).map(describeDraft);
  const [, subject = '', places = ''] = lack.exec(problem.message) ?? [];
  const message =
    named.length > 0
      ? `${subject} is not published yet${places}: ${files.join(', ')}. Take this out until it is, let it wait as well, or publish both.`
      : `${problem.message} What is not published does not count: ${files.join(', ')}.`;
  return { ...problem, message };
}

const describeDraft = ({ file, data }: ContentFile): string => {
  if (data?.['draft'] === true) return `${file} says "draft: true"`;
  return data?.['publishOn'] === undefined
    ? `only drafts cite ${file}`
    : `${file} says "publishOn: ${String(data['publishOn'])}"`;
};
