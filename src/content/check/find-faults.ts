import { checkContent } from './check-content.ts';
import { formatProblems } from './problem.ts';

/** Checks the content below `root` as of today; both answers are lines, empty when there is nothing to say. */
export function findFaults(root: string): { warnings: string; errors: string } {
  const problems = checkContent(root, new Date().toISOString().slice(0, 10));
  return {
    warnings: formatProblems(problems.filter(({ severity }) => severity === 'warning')),
    errors: formatProblems(problems.filter(({ severity }) => severity === 'error')),
  };
}
