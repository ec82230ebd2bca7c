import { z } from 'astro/zod';
import { aliasesField, idField, textField, type Relation } from './fields.ts';

/** A word of the field, explained: `content/glossary/*.yaml`. */
export const termSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
    term: textField(60),
    /** One to three sentences, in our words. */
    definition: textField(300),
    references: z.array(relation('references')).min(1),
    /** Sections in which the idea is at work. */
    sections: z.array(relation('sections')).min(1),
    aliases: aliasesField,
  });

export type TermData = z.output<ReturnType<typeof termSchema>>;
