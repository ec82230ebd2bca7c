import type { ContentFile } from './content-file.ts';
import { getTexts } from './texts.ts';
import { toError, type Problem } from './problem.ts';

/** Fields that say when something was done; one within a list or another field has its name too. */
const pastDays = new Set(['published', 'reviewed', 'date', 'read', 'readOn', 'decided', 'searched', 'until']);

/**
 * Finds days that contradict each other or are still to come, which is wrong, and a review that is overdue, which is only
 * a warning.
 * @param today Day against which reviews are due, as `YYYY-MM-DD`.
 */
export function findDayProblems(content: ContentFile, today: string): Problem[] {
  const future = findFutureDays(content, today);
  return future.length > 0 ? future : findReviewProblems(content, today);
}

function findFutureDays({ file, data, getLine }: ContentFile, today: string): Problem[] {
  // It may be tomorrow already where the author is.
  const latest = new Date(Date.parse(today) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return getTexts(data).flatMap(({ path, text }) => {
    const isPast = path.some((field) => typeof field === 'string' && pastDays.has(field));
    if (!isPast || !/^\d{4}-\d\d(?:-\d\d)?$/.test(text) || text <= latest) return [];
    const message = `${String(path.findLast((field) => typeof field === 'string'))} ${text} is in the future. Write the day on which it was.`;
    return [toError(file, getLine(path), message)];
  });
}

function findReviewProblems(content: ContentFile, today: string): Problem[] {
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
