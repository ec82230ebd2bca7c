import { expect, test } from 'vitest';
import type { Section } from '../../../src/content/entries.ts';
import { getSectionMinutes } from '../../../src/content/section-minutes.ts';
import { createFinding, createSection } from '../sample-entries.ts';

/** A minute’s words. */
const minute = 'word '.repeat(238);

/** Of a section whose prose is this: that of one with no words but a few. */
const getMinutes = (fields: object, body = '') =>
  getSectionMinutes({ ...createSection(), ...fields, entry: { body } } as unknown as Section);

test.for([
  ['its idea', { idea: minute.repeat(2) }],
  ['what is known', { answer: minute.repeat(2) }],
  ['what to take away', { takeAway: minute.repeat(2) }],
  ['who was not studied', { limits: minute.repeat(2) }],
  ['its questions', { questions: [minute, minute] }],
] as const)('counts %s', ([, fields]) => {
  expect(getMinutes(fields)).toBe(2);
});

test('counts the prose, but no key of a work it cites', () => {
  expect(getMinutes({}, minute.repeat(3))).toBe(3);
  expect(getMinutes({}, '[@ash2010; @birch2012, p. 3]'.repeat(300))).toBe(1);
});

test('does not count what is folded, nor what nobody reads there', () => {
  expect(getMinutes({ findings: [createFinding({ text: minute.repeat(2), cannotTell: minute })] })).toBe(1);
  expect(getMinutes({ aliases: [minute, minute], voices: [minute, minute] })).toBe(1);
});
