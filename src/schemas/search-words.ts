import { z } from 'astro/zod';
import { idField, siteWordField, textField, type Relation } from './fields.ts';

/** One word as search reads it: lower case, without apostrophes. */
const wordField = z.string().regex(/^[a-z]+$/, { error: 'must be one word in lower case, without an apostrophe' });

/** One word of a phrase in any script, or the name of a set of words: “{places}”. */
const phraseWord = String.raw`(?:[\p{Ll}\p{Lo}\p{M}]+\*?|\{[a-z-]+\})`;
const phrasePlace = String.raw`(?:\.\.|${phraseWord}(?:\|${phraseWord})*)`;
/** Words that follow one another, at each place one or a choice: “cut|cutting .. myself”, with up to three others at “..”. */
const phraseField = z.string().regex(new RegExp(`^${phrasePlace}(?: ${phrasePlace})*$`, 'u'), {
  error: 'must be words in lower case, without an apostrophe',
});

/** Single words, one after another. */
const wordsField = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{M}]+\*?(?:\s+[\p{Ll}\p{Lo}\p{M}]+\*?)*\s*$/u, {
    error: 'must be words in lower case with spaces between, without an apostrophe',
  })
  .transform((text) => text.trim().split(/\s+/));

/** Wordings of one or more words, with commas between. */
const wordingsField = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{M} ]+(?:,[\p{Ll}\p{Lo}\p{M}\s]+)*$/u, {
    error: 'must be words in lower case with commas between, without an apostrophe',
  })
  .transform((text) => text.split(',').map((wording) => wording.trim()));

/** Words of questions that search passes over: `content/search/filler-words.yaml`. */
export const fillerWordsSchema = z.strictObject({ id: idField, words: z.array(wordField).min(1) });

/** Words that stand for one another: `content/search/synonyms.yaml`. */
export const synonymsSchema = z.strictObject({ id: idField, groups: z.array(z.array(wordField).min(2)).min(1) });

/** A few words, one after another. */
const frameField = z.string().regex(/^[a-z]+(?: [a-z]+)*$/, {
  error: 'must be words in lower case, without an apostrophe',
});

/** Words of questions that ask for a thing by its name: `content/search/question-frames.yaml`. */
export const questionFramesSchema = z.strictObject({
  id: idField,
  /** They ask what a word means. */
  term: z.array(frameField).min(1),
  /** They ask who someone is. */
  person: z.array(frameField).min(1),
  /** They ask for a work. */
  study: z.array(frameField).min(1),
});

export type QuestionFrames = Omit<z.output<typeof questionFramesSchema>, 'id'>;

/** Other languages, and what their readers are told: `content/search/languages.yaml`. */
export const languagesSchema = z.strictObject({
  id: idField,
  languages: z
    .array(
      z.strictObject({
        /** Its tag, as HTML has it: “de”, “hi-Latn”. */
        id: z.string().regex(/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/, { error: 'must be the tag of a language, such as “de”' }),
        /** Frequent words of it that are none of English; two of them tell it. */
        words: wordsField.default([]),
        /** Letters that tell it alone, and ranges of them: “a-z”. */
        letters: z
          .string()
          .regex(/^(?:[\p{L}\p{M}](?:-[\p{L}\p{M}])?)+$/u, { error: 'must be letters, or ranges of them: “a-z”' })
          .default(''),
        /** Says in it that this site is in English only. */
        message: textField(60),
        /** The words of the link to help, in it. */
        help: textField(30),
      }),
    )
    .min(1),
});

const setName = z.string().regex(/^[a-z-]+$/, { error: 'must be one word in lower case' });

/** What the phrases of danger are written and read with: `content/search/danger-words.yaml`. */
export const dangerWordsSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
    /** The countries whose numbers come first. */
    countriesFirst: z.array(relation('countries')).min(1),
    /** Words for someone else; “they” in a phrase stands for any of them. */
    persons: wordsField,
    /** Words that may stand anywhere in a phrase without changing it. */
    passedOver: wordsField,
    /** Words that “..” in a phrase never reaches across, since they change what is said. */
    breaks: wordsField,
    /** The words of danger themselves, known also where one letter is wrong or a space is missing. */
    grave: wordsField,
    /** How else a word may be written: split, joined, shortened or wrong. */
    spellings: z.record(z.string().regex(/^[a-z]+(?: [a-z]+)*$/), wordingsField),
    /** Words that may stand for one another in phrases, by the name of the set. */
    sets: z.record(setName, wordsField),
  });

export type DangerWordsData = z.output<ReturnType<typeof dangerWordsSchema>>;

/** Words that say someone may be in danger, and where they are led before anything else: `content/search/danger/*.yaml`. */
export const dangerSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
    /** What the reader may need: its lines are shown. */
    need: siteWordField,
    /** The passage of /support/ that answers. */
    passage: relation('support'),
    /** Shown above all results. */
    title: textField(60),
    /** What the reader finds there, in calm words. */
    text: textField(160),
    /** Wordings, as CONTRIBUTING.md describes them. */
    phrases: z.array(phraseField).min(1),
    /** Longer wordings in which the words of a phrase are no danger. */
    unless: z.array(phraseField).default([]),
  });

export type DangerData = z.output<ReturnType<typeof dangerSchema>>;
