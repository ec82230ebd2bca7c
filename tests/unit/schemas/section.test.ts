import { expect, test } from 'vitest';
import { anyRelation } from '../../../src/schemas/fields.ts';
import { sectionSchema } from '../../../src/schemas/section.ts';

const finding = {
  text: 'Of 212 people, many rested.',
  cites: ['davis2003'],
  claims: ['rest-reason'],
  cannotTell: 'How long it lasted.',
};
const lines = Array.from({ length: 15 }, (_, i) => `Rest ${i}.`);
const section = {
  id: 'rest',
  title: 'Rest',
  order: 1,
  question: 'Does it rest you?',
  idea: 'Going back can be a rest from grief.',
  leads: ['rest-reason', 'rest-result'],
  answer: 'It rests, for a night.',
  takeAway: 'Rest.',
  findings: [finding],
  limits: 'Students, most of them.',
  questions: ['Are you tired?'],
  voices: lines,
  aliases: lines,
  related: ['rest'],
  published: '2026-11-24',
  reviewed: '2026-11-24',
  reviewDue: '2027-11-24',
};

const accepts = (change: object) => sectionSchema(anyRelation).safeParse({ ...section, ...change }).success;

test('accepts a section with a question, a thing to take away and two claims that lead it', () => {
  expect(accepts({})).toBe(true);
});

test.for([
  ['one lead', { leads: ['rest-reason'] }],
  ['three leads', { leads: ['rest-reason', 'rest-result', 'rest-share'] }],
  ['a question that asks nothing', { question: 'It rests you.' }],
  ['nothing to take away', { takeAway: undefined }],
  ['a finding that bears on no claim', { findings: [{ ...finding, claims: [] }] }],
  ['a finding that does not say what it bears on', { findings: [{ ...finding, claims: undefined }] }],
  ['a verdict of its own', { verdict: 'supported' }],
] as const)('refuses a section with %s', ([, change]) => {
  expect(accepts(change)).toBe(false);
});
