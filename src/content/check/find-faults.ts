import { checkContent } from './check-content.ts';
import { formatProblems } from './problem.ts';

/** Both are lines, empty when there is nothing to say. */
export interface Faults {
  warnings: string;
  errors: string;
}

/**
 * Checks the content below `root`.
 * @param today Day against which reviews are due, as `YYYY-MM-DD`.
 */
export function findFaults(root: string, today: string): Faults {
  const problems = checkContent(root, today);
  return {
    warnings: formatProblems(problems.filter(({ severity }) => severity === 'warning')),
    errors: formatProblems(problems.filter(({ severity }) => severity === 'error')),
  };
}
