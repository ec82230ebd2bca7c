import { expect, test } from 'vitest';
import { getPulses } from '../../../../../src/lib/drawings/figures/pulses.ts';

test('draws each wave of wanting higher than the last by the growth given', () => {
  expect(getPulses(2, 2).wanting).toBe(
    'M1,116C11,116,11,90,21,90C31,90,31,116,41,116C96,116,96,116,151,116C161,116,161,64,171,64C181,64,181,116,191,116',
  );
});

test('draws every wave of liking as high as the first of wanting, a little later', () => {
  expect(getPulses(2, 2).liking).toBe(
    'M9,190C19,190,19,164,29,164C39,164,39,190,49,190C104,190,104,190,159,190C169,190,169,164,179,164C189,164,189,190,199,190',
  );
});

test('marks a cue where each wave of wanting begins', () => {
  expect(getPulses(2, 2).cues).toBe('M1 122v8M151 122v8');
});
