import { z } from 'astro/zod';
import { idField, textField, type Relation } from './fields.ts';

/** Words in the drawing: what fits its width on one line. */
const labelField = textField(34);

/** The fields of every figure. */
const getFields = (relation: Relation) => ({
  id: idField,
  /** The section it stands in; a section has one at most. */
  section: relation('sections'),
  title: textField(60),
  /** One or two sentences on what to see in it, under the title. */
  see: textField(180),
  /** All that the drawing shows, in words, for whoever cannot see it. */
  description: z.string().trim().min(80).max(500),
  /** The works it rests on; the section cites them too. */
  cites: z.array(relation('references')).min(1),
  /** Whether it draws an idea, or what a study counted. */
  basis: z.enum(['schematic', 'data']),
});

/** A ring that leads from distress by contact and relief back to where it began. */
const loopFields = {
  kind: z.literal('loop'),
  /** The words at the four places of the ring. */
  labels: z.strictObject({ distress: labelField, contact: labelField, relief: labelField, return: labelField }),
  /** How many waves the restless part of the ring has. */
  waves: z.int().min(3).max(20),
};

/** Two rows of waves over the same cues, one that grows and one that does not. */
const pulsesFields = {
  kind: z.literal('pulses'),
  /** The words above, between and below the two rows. */
  labels: z.strictObject({ wanting: labelField, cue: labelField, liking: labelField }),
  /** How often the cue returns. */
  rounds: z.int().min(2).max(8),
  /** How many times as high as the last each wave of wanting is drawn; no measurement. */
  growth: z.number().min(1).max(2),
};

/** A field between two dials, any point of which is a person. */
const fieldFields = {
  kind: z.literal('field'),
  labels: z.strictObject({
    /** What went with the upright dial, line by line. */
    anxiety: z.array(labelField).min(1).max(3),
    /** What went with the level dial, line by line. */
    avoidance: z.array(labelField).min(1).max(3),
    /** The word beside the point that is picked out. */
    person: labelField,
  }),
};

const sideField = z.strictObject({ label: labelField, count: z.int().min(1).max(40) });

/** Two counts, one line for each thing counted. */
const countsFields = { kind: z.literal('counts'), stay: sideField, leave: sideField };

/** A drawing made for a section, with what it is drawn from: `content/figures/*.yaml`. */
export const figureSchema = (relation: Relation) => {
  const fields = getFields(relation);
  return z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ ...fields, ...loopFields }),
      z.strictObject({ ...fields, ...pulsesFields }),
      z.strictObject({ ...fields, ...fieldFields }),
      z.strictObject({ ...fields, ...countsFields }),
    ],
    { error: 'is not one of loop, pulses, field, counts. Write one of these.' },
  );
};

export type FigureData = z.output<ReturnType<typeof figureSchema>>;
export type FigureOf<Kind extends FigureData['kind']> = Extract<FigureData, { kind: Kind }>;
