import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/**
 * Finds days that contradict each other, which is wrong, and a review that is overdue, which is only a warning.
 * @param today Day against which reviews are due, as `YYYY-MM-DD`.
 */
export function findDayProblems(content: ContentFile, today: string): Problem[] {
  const { published, reviewed, reviewDue: due } = content.data ?? {};
  if (typeof published !== 'string' || typeof reviewed !== 'string' || typeof due !== 'string') return [];
  if (reviewed < published || due < reviewed) {
    const message = `reviewed ${reviewed} is not between published ${published} and reviewDue ${due}. Mend the days.`;
    return [toError(content.file, content.getLine(['reviewed']), message)];
  }
  if (due >= today) return [];
  const message = `reviewDue ${due} has passed. Read it again, then set "reviewed" and a new "reviewDue".`;
  return [{ file: content.file, line: content.getLine(['reviewDue']), message, severity: 'warning' }];
}
