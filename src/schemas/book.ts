import { z } from 'astro/zod';
import { addressField, idField, textField, type Relation } from './fields.ts';
import { checkedField, findIsbnFault } from './identifiers.ts';

/** Further reading: `content/books/*.yaml`. */
export const bookSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
    title: textField(80),
    subtitle: textField(160).optional(),
    authors: z.array(textField(60)).min(1),
    publisher: textField(60),
    year: z.int().min(1450),
    /** Thirteen digits without hyphens, in quotation marks. */
    isbn: checkedField((isbn) =>
      /^97[89]\d{10}$/.test(isbn) ? findIsbnFault(isbn) : 'must be an ISBN of 13 digits, without hyphens',
    ),
    /** The edition the ISBN belongs to. */
    format: z.enum(['ebook', 'paperback', 'hardback']),
    reference: relation('references'),
    /** The section that recommends it. */
    section: relation('sections'),
    /** Why it is here, and how much of it we have read. */
    note: textField(200),
    /** The publisher’s own page. */
    url: addressField,
  });

export type BookData = z.output<ReturnType<typeof bookSchema>>;
