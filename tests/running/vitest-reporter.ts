import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule, TestSpecification } from 'vitest/node';
import { formatCause, formatPlace, tell } from './events.ts';

type Caught = SerializedError & { diff?: string; stacks?: { file: string; line: number }[] };

/** Tells `npm test` how far Vitest is. */
export default class implements Reporter {
  onTestRunStart(specifications: readonly TestSpecification[]): void {
    tell({ event: 'started', total: specifications.length, counted: 'files' });
  }

  onTestCaseResult(testCase: TestCase): void {
    const result = testCase.result();
    if (result.state === 'failed') fail(testCase.fullName, testCase.module.moduleId, result.errors);
    else if (result.state === 'skipped') tell({ event: 'skipped', count: 1 });
    else tell({ event: 'passed' });
  }

  onTestModuleEnd(testModule: TestModule): void {
    tell({ event: 'finished', counted: 'files' });
    const suites = [...testModule.children.allSuites()];
    for (const part of [testModule, ...suites]) {
      const errors = part.errors();
      if (errors.length > 0) fail('outside of its tests', testModule.moduleId, errors);
    }
  }

  onTestRunEnd(_modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    for (const error of errors) fail('outside of any test', error.stacks?.[0]?.file ?? '', [error]);
  }
}

function fail(name: string, file: string, errors: readonly Caught[]): void {
  const line = errors[0]?.stacks?.find((frame) => frame.file === file)?.line;
  const cause = formatCause(errors.flatMap(({ message, diff }) => [message, diff]));
  tell({ event: 'failed', failure: { name, place: formatPlace(file, line), cause } });
}
