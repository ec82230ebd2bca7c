import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Relation } from '../../../src/schemas/fields.ts';
import { dangerSchema, fillerWordsSchema, synonymsSchema } from '../../../src/schemas/search-words.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

const getMessages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

const danger = {
  id: 'self-harm',
  need: 'crisis',
  passage: 'when-to-seek-help',
  title: 'If you are thinking of suicide',
  text: 'You do not have to carry this alone.',
  phrases: ['suicide', 'cant go on'],
};
const refusedPhrase = 'must be words in lower case, without an apostrophe';
const refusedWord = 'must be one word in lower case, without an apostrophe';

describe('a danger', () => {
  test('names the passage of support that answers it', () => {
    expect(dangerSchema(relation).parse(danger).passage).toEqual({ collection: 'support', id: 'when-to-seek-help' });
  });

  test('may have phrases of one word and of several', () => {
    expect(getMessages(dangerSchema(relation), danger)).toEqual([]);
  });

  test.for([
    ['a straight apostrophe', "can't go on"],
    ['a typographic apostrophe', 'can’t go on'],
    ['a capital', 'Suicide'],
    ['a hyphen', 'self-harm'],
    ['a figure', 'call 988'],
    ['two spaces', 'end  it all'],
    ['a space at its end', 'end it all '],
    ['no words', ''],
  ] as const)('may not have a phrase with %s', ([, phrase]) => {
    expect(getMessages(dangerSchema(relation), { ...danger, phrases: ['suicide', phrase] })).toEqual([refusedPhrase]);
  });

  test.for([
    ['phrases', { phrases: [] }],
    ['a passage', { passage: undefined }],
    ['a title', { title: ' ' }],
    ['words for the reader', { text: undefined }],
  ] as const)('may not be without %s', ([, change]) => {
    expect(dangerSchema(relation).safeParse({ ...danger, ...change }).success).toBe(false);
  });

  test('may not have a title or words too long to be shown above the results', () => {
    const long = { title: 'word '.repeat(13), text: 'word '.repeat(33) };
    expect(getMessages(dangerSchema(relation), { ...danger, ...long }).length).toBe(2);
  });
});

test('accepts filler words', () => {
  expect(getMessages(fillerWordsSchema, { id: 'filler-words', words: ['a', 'dont'] })).toEqual([]);
});

test.for([
  ['with an apostrophe', "don't"],
  ['in capitals', 'THE'],
  ['that is two', 'of course'],
] as const)('refuses a filler word %s', ([, word]) => {
  expect(getMessages(fillerWordsSchema, { id: 'filler-words', words: ['a', word] })).toEqual([refusedWord]);
});

test('refuses a list of filler words that is empty', () => {
  expect(fillerWordsSchema.safeParse({ id: 'filler-words', words: [] }).success).toBe(false);
});

test('accepts words that stand for one another', () => {
  expect(getMessages(synonymsSchema, { id: 'synonyms', groups: [['sad', 'unhappy']] })).toEqual([]);
});

test('refuses a synonym of two words', () => {
  expect(getMessages(synonymsSchema, { id: 'synonyms', groups: [['breakup', 'break up']] })).toEqual([refusedWord]);
});

test('refuses a word that stands for no other', () => {
  expect(synonymsSchema.safeParse({ id: 'synonyms', groups: [['sad']] }).success).toBe(false);
});
