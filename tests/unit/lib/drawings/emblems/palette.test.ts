import { expect, test } from 'vitest';
import { getColour } from '../../../../../src/lib/drawings/emblems/palette.ts';

test('reads colours from the style sheet, light unless dark is asked for', () => {
  expect(getColour('paper')).toBe('#fbf8f3');
  expect(getColour('indigo', 'dark')).toBe('#a9b4f6');
});
