import { formatProblems } from './problem.ts';
import { findSiteProblems } from './site-problems.ts';

/** Both are lines, empty when there is nothing to say. */
export interface Faults {
  warnings: string;
  errors: string;
}

/**
 * Checks the content below `root`.
 * @param today Day against which reviews are due, as `YYYY-MM-DD`.
 */
export async function findFaults(root: string, today: string): Promise<Faults> {
  const problems = await findProblems(root, today);
  return {
    warnings: formatProblems(problems.filter(({ severity }) => severity === 'warning')),
    errors: formatProblems(problems.filter(({ severity }) => severity === 'error')),
  };
}

/** On what the site is about all else rests, the code of the check too: that is read when no fault of it is left. */
async function findProblems(root: string, today: string) {
  const problems = findSiteProblems(root);
  if (problems.length > 0) return problems;
  const { checkContent } = await import('./check-content.ts');
  const { findBrokenPictures } = await import('./broken-pictures.ts');
  return [...checkContent(root, today), ...(await findBrokenPictures(root))];
}
