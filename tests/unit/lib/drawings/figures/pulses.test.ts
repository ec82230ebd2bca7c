import { expect, test } from 'vitest';
import { getPulses } from '../../../../../src/lib/drawings/figures/pulses.ts';

test('draws each growing wave higher than the last by the growth given', () => {
  expect(getPulses(2, 2).growing).toBe('M-146 118c25 0 25 -24 50 -24s25 24 50 24s25 0 50 0s25 -48 50 -48s25 48 50 48');
});

test('draws every steady wave as high as the first growing one, and at the same time', () => {
  expect(getPulses(2, 2).steady).toBe('M-146 184c25 0 25 -24 50 -24s25 24 50 24s25 0 50 0s25 -24 50 -24s25 24 50 24');
});

test('marks a cue right before each wave', () => {
  expect(getPulses(2, 2).cues).toBe('M-149 200v12m150-12v12');
});

test('knows the top of the last growing wave', () => {
  expect(getPulses(2, 2).peak).toEqual([54, 70]);
});
