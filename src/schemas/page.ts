import { z } from 'astro/zod';
import { aliasesField, idField, reviewFields, textField, voicesField } from './fields.ts';

/** Pages that no entry of content makes; `src/lib/site/addresses.ts` has their addresses. */
export const pageIds = [
  'article',
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
export const pageSchema = z
  .strictObject({
    id: idField.describe('One of those, or the id of a part, whose page it describes.'),
    title: textField(60).describe('Title in the browser’s tab and in search engines, without the site’s name.'),
    description: textField(200).describe('Shown by search engines and previews.'),
    introduction: textField(320)
      .optional()
      .describe('Says at its head what is to be found on it, where that is no passage of its own.'),
    aliases: aliasesField
      .optional()
      .describe('Words readers may type for it; none for a page that search is not to find.'),
    voices: voicesField.optional(),
    formerAnchors: z
      .array(idField)
      .optional()
      .describe('Anchors that the list on the page of support had before; they lead to it still.'),
    ...reviewFields,
  })
  .refine(({ id, formerAnchors }) => formerAnchors === undefined || id === 'support', {
    path: ['formerAnchors'],
    error: 'are kept on the page of support alone. Take them out.',
  });

export type PageData = z.output<typeof pageSchema>;
