import type { FullConfig, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { formatCause, formatPlace, tell } from './events.ts';

/** Tells `npm test` how far Playwright is. */
export default class implements Reporter {
  private tests: TestCase[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.tests = suite.allTests();
    tell({ event: 'started', total: this.tests.length, counted: 'tests' });
  }

  onTestEnd(test: TestCase, { errors }: TestResult): void {
    if (test.outcome() === 'skipped') tell({ event: 'skipped', count: 1 });
    else if (test.ok()) tell({ event: 'passed' });
    else fail(test.titlePath().slice(3).join(' '), test.location, errors);
  }

  /** What went wrong outside of the tests, such as a file that cannot be read or a server that does not start. */
  onError(error: TestError): void {
    fail('outside of any test', error.location ?? { file: process.cwd() }, [error]);
  }

  /** Those that are only listed, or that were not come to, count as skipped. */
  onEnd(): void {
    const count = this.tests.filter(({ results }) => results.length === 0).length;
    if (count > 0) tell({ event: 'skipped', count });
  }

  printsToStdio(): boolean {
    return false;
  }
}

function fail(name: string, otherwise: { file: string; line?: number }, errors: TestError[]): void {
  const { file, line } = errors[0]?.location ?? otherwise;
  const cause = formatCause(errors.map(({ message, value }) => message ?? value));
  tell({ event: 'failed', failure: { name, place: formatPlace(file, line), cause } });
}
