import { z } from 'astro/zod';
import { addressFields, idField, publicationFields, textField, type Relation } from './fields.ts';

/** Words in the drawing: what fits its width on one line. */
const labelField = textField(34);

/** Words beside others: what fits half its width. */
const halfLabelField = textField(18);

/** What is to be noticed, written on the drawing, line by line, with a thin line that leads to it. */
const remarkField = z.array(labelField).min(1).max(2);

/** The fields of every figure. */
const getFields = (relation: Relation) => ({
  id: idField,
  ...publicationFields,
  ...addressFields,
  section: relation('sections').describe('The section it stands in; a section has one at most.'),
  title: textField(80).describe('What is seen to be true, above the drawing.'),
  remark: remarkField,
  see: textField(220).describe('One or two sentences on how to read it, under the drawing.'),
  description: z
    .string()
    .trim()
    .min(80)
    .max(500)
    .describe('All that the drawing shows, in words, for whoever cannot see it.'),
  cites: z.array(relation('references')).min(1).describe('The works it rests on; the section cites them too.'),
  basis: z.enum(['schematic', 'data']).describe('Whether it draws an idea, or what a study counted.'),
});

/** A ring that leads from unrest at its top by a meeting and calm back to where it began. */
const loopFields = {
  kind: z.literal('loop'),
  labels: z
    .strictObject({ top: labelField, right: labelField, bottom: labelField, left: labelField })
    .describe('The words at the four places of the ring.'),
  waves: z.int().min(3).max(20).describe('How many waves the restless part of the ring has.'),
};

/** Two rows of waves over the same cues, one that grows and one that does not. */
const pulsesFields = {
  kind: z.literal('pulses'),
  labels: z
    .strictObject({ growing: labelField, steady: labelField, cue: labelField, time: halfLabelField })
    .describe('The words above the two rows, and below the cues and the line of time.'),
  rounds: z.int().min(2).max(8).describe('How often the cue returns.'),
  growth: z
    .number()
    .min(1)
    .max(2)
    .describe('How many times as high as the last each growing wave is drawn; no measurement.'),
};

const dialField = z.strictObject({
  name: z.array(halfLabelField).min(1).max(2).describe('What it is the dial of, line by line.'),
  went: z.array(halfLabelField).min(1).max(3).describe('What went with it in those asked, line by line.'),
  setting: z.number().min(0).max(1).describe('How far it is turned in the drawing, from 0 to 1; no measurement.'),
});

/** A pair of dials, each of which a person has. */
const dialsFields = {
  kind: z.literal('dials'),
  dials: z.array(dialField).length(2),
  labels: z
    .strictObject({ low: halfLabelField, high: halfLabelField })
    .describe('The words at both ends of either scale.'),
};

const sideField = z.strictObject({ label: labelField, count: z.int().min(1).max(40) });

/** Two counts, a line for each thing counted: whole ones, and broken ones. */
const countsFields = { kind: z.literal('counts'), whole: sideField, broken: sideField };

/** A drawing made for a section, with what it is drawn from: `content/figures/*.yaml`. */
export const figureSchema = (relation: Relation) => {
  const fields = getFields(relation);
  return z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ ...fields, ...loopFields }),
      z.strictObject({ ...fields, ...pulsesFields }),
      z.strictObject({ ...fields, ...dialsFields }),
      z.strictObject({ ...fields, ...countsFields }),
    ],
    { error: 'is not one of loop, pulses, dials, counts. Write one of these.' },
  );
};

export type FigureData = z.output<ReturnType<typeof figureSchema>>;
export type FigureOf<Kind extends FigureData['kind']> = Extract<FigureData, { kind: Kind }>;
