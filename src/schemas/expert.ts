import { z } from 'astro/zod';
import {
  addressFields,
  aliasesField,
  idField,
  publicationFields,
  shownField,
  textField,
  voicesField,
  type Relation,
} from './fields.ts';

const provenanceSchema = (relation: Relation) =>
  z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('traced'),
      source: relation('references').describe('Where the words stand.'),
      locator: textField(80).describe('Page, minute or heading within the source.'),
    }),
    z.strictObject({
      status: z.literal('attributed'),
      searched: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'must be a year and month, written as 2026-11' })
        .describe('Year and month of the search for a source.'),
      how: textField(200).describe('What was searched.'),
    }),
  ]);

/** A person who is quoted: `content/experts/*.yaml`. */
export const expertSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
    ...publicationFields,
    name: textField(60).describe('The name as it came with the quotation, not expanded.'),
    role: textField(80).optional().describe('Role as it came with the quotation.'),
    quotation: z.strictObject({
      section: relation('sections').describe('The section whose callout holds the words.'),
      words: textField(300).describe(
        'The words, verbatim and without quotation marks. The callout must hold the same.',
      ),
      provenance: provenanceSchema(relation),
    }),
    onRecord: shownField(400).describe('What this person has published on the matter, in our words.'),
    references: z
      .array(relation('references'))
      .describe('The works `onRecord` rests on; may be empty when there are none.'),
    about: textField(300).describe('Who this is, for the page of people.'),
    aliases: aliasesField,
    voices: voicesField,
    ...addressFields,
  });

export type ExpertData = z.output<ReturnType<typeof expertSchema>>;
