import { expect, test } from 'vitest';
import { createCompleter } from '../../../../src/browser/search/completions.ts';

const complete = createCompleter(['sext', 'ex', 'sex', 'closure', 'exes', 'close', 'closed']);

test.for([
  ['clos', ['closure', 'close', 'closed']],
  ['close', ['closed']],
  ['closur', ['closure']],
  ['closure', []],
  ['ex', ['exes']],
  ['sex', ['sext']],
  ['sexu', []],
  ['aaa', []],
  ['zzz', []],
] as const)('“%s” is completed by other words that begin with it, in the order given', ([word, completions]) => {
  expect(complete(word)).toEqual(completions);
});

test('what begins with nothing is every word', () => {
  expect(complete('')).toHaveLength(7);
});
