import { z } from 'astro/zod';
import { emblemField } from './emblem.ts';
import {
  addressFields,
  aliasesField,
  formerAnchorsField,
  idField,
  reviewFields,
  shownField,
  textField,
  unmarkedTermsField,
  voicesField,
  type Relation,
} from './fields.ts';

const questionField = z.string().trim().endsWith('?', { error: 'must end with a question mark' });

/** A section: the front matter of a file in the folder of its part, such as `content/motivations/`. */
export const sectionSchema = (relation: Relation) =>
  z.strictObject({
    /** Permanent: it is the address and the anchor. The file has the same name. */
    id: idField,
    title: textField(60),
    /** Place within its part, from 1. */
    order: z.int().min(1),
    emblem: emblemField,
    /**
     * What a reader would ask, in a reader’s words: subtitle, and title of the page for search engines, which with the
     * site’s name shows 70 letters.
     */
    question: questionField.max(53),
    /** The idea in one or two sentences: excerpt, description and social text. */
    idea: textField(200),
    /** The two claims that stand for it in lists: the reason, and the effect. */
    leads: z.tuple([relation('claims'), relation('claims')]),
    /** What is known, in one line, for someone who reads nothing else. */
    answer: textField(200),
    /** The one thing to take away. */
    takeAway: textField(140),
    findings: z
      .array(
        z.strictObject({
          /** What was found, in whom. */
          text: shownField(400),
          /** The works it rests on; the first gives the finding its anchor, so no two findings may begin with the same. */
          cites: z.array(relation('references')).min(1),
          /** Which samples of those works it rests on: needed where a work has several. */
          samples: z.array(idField).optional(),
          /** The claims it bears on; the samples it rests on say how. */
          claims: z.array(relation('claims')).min(1),
          /** What this finding leaves open; begins like an answer to “What can it not tell?”. */
          cannotTell: shownField(240),
        }),
      )
      .min(1),
    /** What was not measured and who was not asked, and what that means here. */
    limits: shownField(300),
    /** Honest questions for the reader, each ending in a question mark. */
    questions: z.array(questionField).min(1).max(3),
    /** First-person lines in which a reader recognises this section; the first of them are shown as ways in. */
    voices: voicesField.min(15),
    aliases: aliasesField.min(15),
    related: z.array(relation('sections')).min(1).max(3),
    unmarkedTerms: unmarkedTermsField(relation),
    formerAnchors: formerAnchorsField,
    ...addressFields,
    ...reviewFields,
  });

export type SectionData = z.output<ReturnType<typeof sectionSchema>>;
