import { z } from 'astro/zod';
import {
  addressFields,
  aliasesField,
  idField,
  publicationFields,
  textField,
  voicesField,
  type Relation,
} from './fields.ts';

/** A word of the field, explained: `content/glossary/*.yaml`. */
export const termSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
    term: textField(60).describe('The word as the glossary lists it.'),
    ...publicationFields,
    definition: textField(300).describe('One to three sentences, in our words.'),
    forms: z
      .array(
        z.string().regex(/^\p{L}[\p{L} ’-]*$/u, { error: 'must be words, of letters, spaces, hyphens and ’ alone' }),
      )
      .min(1)
      .describe(
        'The words that are this term in running prose. Their first use in each entry becomes a link to the definition, so they must mean the term wherever they stand. An entry can opt out by `unmarkedTerms`.',
      ),
    references: z.array(relation('references')).min(1).describe('The works that its meaning is taken from.'),
    aliases: aliasesField,
    voices: voicesField,
    ...addressFields,
  });

export type TermData = z.output<ReturnType<typeof termSchema>>;
