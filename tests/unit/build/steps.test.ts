import { expect, test } from 'vitest';
import { steps } from '../../../src/build/steps.ts';
import { fileKinds } from '../../built-files.ts';

const files = fileKinds.map(({ example }) => example);
const rows = steps.map((step) => [step].flat());

test.each(rows.flatMap((row, place) => row.map((step) => ({ step, row, later: rows.slice(place + 1).flat() }))))(
  'the step “$step.name” reads nothing that is written later or beside it',
  ({ step, row, later }) => {
    const others = [...row.filter((other) => other !== step), ...later];
    const tooEarly = others.flatMap(({ name, writes }) =>
      files.filter((file) => step.reads.test(file) && writes.test(file)).map((file) => `${file}, of “${name}”`),
    );
    expect(tooEarly).toEqual([]);
  },
);

test.each(rows.filter((row) => row.length > 1))('steps side by side never write the same file', (...row) => {
  expect(files.filter((file) => row.filter(({ writes }) => writes.test(file)).length > 1)).toEqual([]);
});

test.each(rows.flat())('the step “$name” writes a file that is known', ({ writes }) => {
  expect(files.some((file) => writes.test(file))).toBe(true);
});
