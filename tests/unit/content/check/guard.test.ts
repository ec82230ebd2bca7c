import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { guard, guardEach } from '../../../../src/content/check/guard.ts';
import { toError } from '../../../../src/content/check/problem.ts';

const files = ['one', 'two', 'three'].map((name) =>
  parseContentFile(`content/books/${name}.yaml`, 'books', `id: ${name}\n`),
);

const failure = {
  file: 'content/books/two.yaml',
  line: 1,
  message:
    'cannot be checked for its words: the check itself fails on it (Not so.). Undo what you changed last in this file, and report it as a fault of the check.',
  severity: 'error',
};

test('a rule that fails is a fault of the file it fails on, and finds what it would in the others', () => {
  const problems = guard('its words', files, (own) =>
    own.map(({ file, data }) => {
      if (data?.['id'] === 'two') throw new Error('Not so.\nAt all.');
      return toError(file, 1, 'is wrong');
    }),
  );
  expect(problems.map(({ file }) => file)).toEqual([
    'content/books/two.yaml',
    'content/books/one.yaml',
    'content/books/three.yaml',
  ]);
  expect(problems[0]).toEqual(failure);
});

test('a rule that fails on one file beside others is a fault of that file', () => {
  const problems = guard('its words', files, (own) => {
    if (own.length > 1 && own.some(({ data }) => data?.['id'] === 'two')) throw new Error('Not so.');
    return [];
  });
  expect(problems).toEqual([failure]);
});

test('a rule that looks at each file by itself finds what it would in the others', () => {
  const problems = guardEach('its words', files, ({ file, data }) => {
    if (data?.['id'] === 'two') throw new Error('Not so.');
    return [toError(file, 1, 'is wrong')];
  });
  expect(problems.map(({ file, message }) => `${file} ${message.slice(0, 8)}`)).toEqual([
    'content/books/one.yaml is wrong',
    'content/books/two.yaml cannot b',
    'content/books/three.yaml is wrong',
  ]);
});
