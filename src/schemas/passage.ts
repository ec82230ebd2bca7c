import { z } from 'astro/zod';
import {
  addressFields,
  aliasesField,
  formerAnchorsField,
  idField,
  textField,
  unmarkedTermsField,
  type Relation,
} from './fields.ts';

/** A stretch of prose that is no section: the parts of the article around them, and the blocks of other pages. */
export const passageSchema = (relation: Relation) =>
  z.strictObject({
    /** Permanent: it is the anchor of the passage. The file has the same name. */
    id: idField,
    title: textField(60),
    /** Place on its page, from 1; left out where the layout decides. */
    order: z.int().min(1).optional(),
    /** One or two sentences: what the passage says. */
    summary: textField(200),
    /** Words readers may type for it, where its page has those that are on other things. */
    aliases: aliasesField.optional(),
    unmarkedTerms: unmarkedTermsField(relation),
    formerAnchors: formerAnchorsField,
    ...addressFields,
  });

export type PassageData = z.output<ReturnType<typeof passageSchema>>;
