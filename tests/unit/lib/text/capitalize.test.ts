import { expect, test } from 'vitest';
import { capitalize } from '../../../../src/lib/text/capitalize.ts';

test.each([
  ['one group', 'One group'],
  ['Élan', 'Élan'],
  ['', ''],
])('begins “%s” as “%s”', (text, capitalized) => {
  expect(capitalize(text)).toBe(capitalized);
});
