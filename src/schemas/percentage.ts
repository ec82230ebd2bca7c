import { z } from 'astro/zod';
import {
  addressFields,
  aliasesField,
  idField,
  shownField,
  siteWordField,
  textField,
  voicesField,
  type Relation,
} from './fields.ts';

/** A share that is quoted about the subject, with whom it is a share of: `content/evidence/*.yaml`. */
export const percentageSchema = (relation: Relation) =>
  z
    .strictObject({
      id: idField,
      ...addressFields,
      order: z.int().min(1).describe('Place in the chart, from 1.'),
      label: textField(40).describe('The share as the source puts it: “22 per cent”, “more than a quarter”.'),
      percent: z.number().min(0).max(100).describe('The share as a number, of 100.'),
      atLeast: z
        .boolean()
        .default(false)
        .describe('Set where the source says only “more than”: the number is then the least it can be.'),
      what: shownField(100).describe('What these people had done.'),
      base: textField(40).describe('Whom it is a share of, in a few words that can follow “of”, for the chart.'),
      whom: shownField(120).describe('Whom it is a share of, in full: the denominator.'),
      about: siteWordField.describe('What it is a share of.'),
      reference: relation('references'),
      secondHand: shownField(160)
        .optional()
        .describe('Where the number was read, where that is not the work’s own abstract.'),
      aliases: aliasesField.optional(),
      voices: voicesField.optional(),
    })
    .refine(({ label, atLeast }) => saysMoreThan(label) === atLeast, {
      path: ['atLeast'],
      error:
        'and the label do not agree: “more than”, “over” and “at least” go with "atLeast: true", and nothing else does.',
    });

const saysMoreThan = (label: string) => /^(?:more than|over|at least)\b/i.test(label);

export type PercentageData = z.output<ReturnType<typeof percentageSchema>>;
