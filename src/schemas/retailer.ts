import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';

/** A bookshop that pays for the readers it is sent, once a tag for it is configured: `content/retailers/*.yaml`. */
export const retailerSchema = z.strictObject({
  /** What `AFFILIATE_TAGS` calls the shop. */
  id: idField,
  /** As the shop writes itself. */
  name: textField(40),
  /** Where a book is sold, with `{isbn}` and `{tag}` in the places of the book’s ISBN and of our tag with this shop. */
  address: z
    .string()
    .regex(/^https:\/\//, { error: 'must be a web address that begins with "https://"' })
    .regex(/\{isbn\}/, { error: 'must hold {isbn}, where the book’s ISBN is to stand' })
    .regex(/\{tag\}/, { error: 'must hold {tag}, where our tag with this shop is to stand' }),
  /** What the shop’s programme asks to be said beside the link, in its words if it gives any. */
  disclosure: textField(160),
});

export type RetailerData = z.output<typeof retailerSchema>;
