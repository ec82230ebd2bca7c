import { z } from 'astro/zod';
import { addressFields, idField, shownField, siteWordField, textField, type Relation } from './fields.ts';

/** A share that is quoted about the subject, with whom it is a share of: `content/evidence/*.yaml`. */
export const percentageSchema = (relation: Relation) =>
  z
    .strictObject({
      id: idField,
      ...addressFields,
      /** Place in the chart, from 1. */
      order: z.int().min(1),
      /** The share as the source puts it: “22 per cent”, “more than a quarter”. */
      label: textField(40),
      /** The share as a number, of 100. */
      percent: z.number().min(0).max(100),
      /** Set where the source says only “more than”: the number is then the least it can be. */
      atLeast: z.boolean().default(false),
      /** What these people had done. */
      what: shownField(100),
      /** Whom it is a share of, in a few words that can follow “of”, for the chart. */
      base: textField(40),
      /** Whom it is a share of, in full: the denominator. */
      whom: shownField(120),
      /** What it is a share of. */
      about: siteWordField,
      reference: relation('references'),
      /** Where the number was read, where that is not the work’s own abstract. */
      secondHand: shownField(160).optional(),
    })
    .refine(({ label, atLeast }) => saysMoreThan(label) === atLeast, {
      path: ['atLeast'],
      error:
        'and the label do not agree: “more than”, “over” and “at least” go with "atLeast: true", and nothing else does.',
    });

const saysMoreThan = (label: string) => /^(?:more than|over|at least)\b/i.test(label);

export type PercentageData = z.output<ReturnType<typeof percentageSchema>>;
