import { expect, test } from 'vitest';
import { getPulses } from '../../../../../src/lib/drawings/figures/pulses.ts';

test('draws each wave of wanting higher than the last by the growth given', () => {
  expect(getPulses(2, 2).wanting).toBe('M-146 118c25 0 25 -24 50 -24s25 24 50 24s25 0 50 0s25 -48 50 -48s25 48 50 48');
});

test('draws every wave of liking as high as the first of wanting, and at the same time', () => {
  expect(getPulses(2, 2).liking).toBe('M-146 184c25 0 25 -24 50 -24s25 24 50 24s25 0 50 0s25 -24 50 -24s25 24 50 24');
});

test('marks a cue right before each wave', () => {
  expect(getPulses(2, 2).cues).toBe('M-149 200v12m150-12v12');
});

test('knows the top of the last wave of wanting', () => {
  expect(getPulses(2, 2).peak).toEqual([54, 70]);
});
