import { z } from 'astro/zod';
import { idField, textField, type Relation } from './fields.ts';

/** One word as search reads it: lower case, without apostrophes. */
const wordField = z.string().regex(/^[a-z]+$/, { error: 'must be one word in lower case, without an apostrophe' });

/** Words that follow one another, at each place one or a choice: “cut|cutting myself”. */
const phraseField = z.string().regex(/^[a-z]+(\|[a-z]+)*( [a-z]+(\|[a-z]+)*)*$/, {
  error: 'must be words in lower case, without an apostrophe',
});

/** Words of questions that search passes over: `content/search/filler-words.yaml`. */
export const fillerWordsSchema = z.strictObject({ id: idField, words: z.array(wordField).min(1) });

/** Words that stand for one another: `content/search/synonyms.yaml`. */
export const synonymsSchema = z.strictObject({ id: idField, groups: z.array(z.array(wordField).min(2)).min(1) });

/** Words that say someone may be in danger, and where they are led before anything else: `content/search/danger/*.yaml`. */
export const dangerSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
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
