import { expect, test } from 'vitest';
import { steps } from '../../../src/build/steps.ts';
import { fileKinds } from '../../built-files.ts';

const files = fileKinds.map(({ example }) => example);
const places = steps.map((step, place) => ({ name: step.name, step, later: steps.slice(place + 1) }));

test.each(places)('the step “$name” reads nothing that is written later', ({ step, later }) => {
  const tooEarly = later.flatMap(({ name, writes }) =>
    files.filter((file) => step.reads.test(file) && writes.test(file)).map((file) => `${file}, of “${name}”`),
  );
  expect(tooEarly).toEqual([]);
});

test.each(places)(
  'the step “$name” writes a file that is known, unless it only looks',
  ({ step: { name, writes } }) => {
    expect(files.some((file) => writes.test(file))).toBe(!['proofreading', 'promises'].includes(name));
  },
);

test.each(places.filter(({ step }) => step.goesOn))(
  'steps that begin before “$name” has ended neither read nor write what it writes',
  ({ step, later }) => {
    const written = files.filter((file) => step.writes.test(file));
    expect(written.filter((file) => later.some(({ reads, writes }) => reads.test(file) || writes.test(file)))).toEqual(
      [],
    );
  },
);
