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
    isbn: checkedField((isbn) =>
      /^97[89]\d{10}$/.test(isbn) ? findIsbnFault(isbn) : 'must be an ISBN of 13 digits, without hyphens',
    ).describe('Thirteen digits without hyphens, in quotation marks.'),
    format: z.enum(['ebook', 'paperback', 'hardback']).describe('The edition the ISBN belongs to.'),
    reference: relation('references'),
    section: relation('sections').describe('The section that recommends it.'),
    note: textField(200).describe('Why it is here, and how much of it we have read.'),
    url: addressField.describe('The publisher’s own page.'),
  });

export type BookData = z.output<ReturnType<typeof bookSchema>>;
