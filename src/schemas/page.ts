import { z } from 'astro/zod';
import { aliasesField, reviewFields, textField } from './fields.ts';

/** Pages that are not made from an entry of their own; `src/lib/site/addresses.ts` has their addresses. */
const pageIds = [
  'article',
  'motivations',
  'purposes',
  'evidence',
  'claims',
  'references',
  'experts',
  'glossary',
  'topics',
  'search',
  'support',
  'about',
] as const;
export type PageId = (typeof pageIds)[number];

/** The metadata of a page: `content/pages/*.yaml`. Sections have theirs in their front matter. */
export const pageSchema = z.strictObject({
  id: z.enum(pageIds),
  title: textField(60).describe('Title in the browser’s tab and in search engines, without the site’s name.'),
  description: textField(200).describe('Shown by search engines and previews.'),
  aliases: aliasesField
    .optional()
    .describe('Words readers may type for it; none for a page that search is not to find.'),
  ...reviewFields,
});

export type PageData = z.output<typeof pageSchema>;
