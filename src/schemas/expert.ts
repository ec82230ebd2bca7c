import { z } from 'astro/zod';
import { addressFields, aliasesField, idField, shownField, textField, voicesField, type Relation } from './fields.ts';

const provenanceSchema = (relation: Relation) =>
  z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('traced'),
      /** Where the words stand. */
      source: relation('references'),
      /** Page, minute or heading within the source. */
      locator: textField(80),
    }),
    z.strictObject({
      status: z.literal('attributed'),
      /** Year and month of the search for a source. */
      searched: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'must be a year and month, written as 2026-11' }),
      /** What was searched. */
      how: textField(200),
    }),
  ]);

/** A person who is quoted: `content/experts/*.yaml`. */
export const expertSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
    /** The name as it came with the quotation, not expanded. */
    name: textField(60),
    /** Role as it came with the quotation. */
    role: textField(80).optional(),
    quotation: z.strictObject({
      /** The section whose callout holds the words. */
      section: relation('sections'),
      /** The words, verbatim and without quotation marks. The callout must hold the same. */
      words: textField(300),
      provenance: provenanceSchema(relation),
    }),
    /** What this person has published on the matter, in our words. */
    onRecord: shownField(400),
    /** The works `onRecord` rests on; may be empty when there are none. */
    references: z.array(relation('references')),
    /** Who this is, for the page of people. */
    about: textField(300),
    aliases: aliasesField,
    voices: voicesField,
    ...addressFields,
  });

export type ExpertData = z.output<ReturnType<typeof expertSchema>>;
