import { z } from 'astro/zod';
import {
  addressFields,
  aliasesField,
  formerAnchorsField,
  idField,
  publicationFields,
  textField,
  unmarkedTermsField,
  voicesField,
  type Relation,
} from './fields.ts';

/** A stretch of prose that is no section: the parts of the article around them, and the blocks of other pages. */
export const passageSchema = (relation: Relation) =>
  z.strictObject({
    id: idField.describe('Permanent: it is the anchor of the passage. The file has the same name.'),
    title: textField(60),
    ...publicationFields,
    order: z.int().min(1).optional().describe('Place on its page, from 1; left out where the layout decides.'),
    summary: textField(200).describe('One or two sentences: what the passage says.'),
    aliases: aliasesField
      .optional()
      .describe('Words readers may type for it, where its page has those that are on other things.'),
    voices: voicesField.optional(),
    unmarkedTerms: unmarkedTermsField(relation),
    formerAnchors: formerAnchorsField,
    ...addressFields,
  });

export type PassageData = z.output<ReturnType<typeof passageSchema>>;
