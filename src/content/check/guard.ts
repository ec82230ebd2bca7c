import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/**
 * Finds problems by a rule. Where the rule itself fails, that is a problem too, of the file it fails on; whatever other
 * rules find is found all the same.
 * @param name The rule, as an author may be told of it.
 */
export function guard(name: string, files: ContentFile[], find: (files: ContentFile[]) => Problem[]): Problem[] {
  try {
    return find(files);
  } catch (error) {
    const culprit =
      files.find((content) => fails([content], find)) ?? files.find((content) => !fails(without(files, content), find));
    const failure = describeFailure(culprit?.file ?? 'content', name, error);
    return culprit === undefined ? [failure] : [failure, ...guard(name, without(files, culprit), find)];
  }
}

/** Finds problems by a rule that looks at each file by itself. */
export const guardEach = (name: string, files: ContentFile[], find: (content: ContentFile) => Problem[]): Problem[] =>
  files.flatMap((content) => guard(name, [content], (own) => own.flatMap(find)));

const without = (files: ContentFile[], content: ContentFile) => files.filter((it) => it !== content);

/** Says that the check has failed, and on what. */
export function describeFailure(file: string, name: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const [first = ''] = reason.slice(0, 200).split('\n');
  const message = `cannot be checked for ${name}: the check itself fails on it (${first}). Undo what you changed last in this file, and report it as a fault of the check.`;
  return toError(file, 1, message);
}

function fails(files: ContentFile[], find: (files: ContentFile[]) => Problem[]): boolean {
  try {
    find(files);
    return false;
  } catch {
    return true;
  }
}
