import { z } from 'astro/zod';
import { aliasesField, idField, reviewFields, textField } from './fields.ts';

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
    /** One of those, or the id of a part, whose page it describes. */
    id: idField,
    /** Title in the browser’s tab and in search engines, without the site’s name. */
    title: textField(60),
    /** Shown by search engines and previews. */
    description: textField(200),
    /** Says at its head what is to be found on it, where that is no passage of its own. */
    introduction: textField(320).optional(),
    /** Words readers may type for it; none for a page that search is not to find. */
    aliases: aliasesField.optional(),
    /** Anchors that the list on the page of support had before; they lead to it still. */
    formerAnchors: z.array(idField).optional(),
    ...reviewFields,
  })
  .refine(({ id, formerAnchors }) => formerAnchors === undefined || id === 'support', {
    path: ['formerAnchors'],
    error: 'are kept on the page of support alone. Take them out.',
  });

export type PageData = z.output<typeof pageSchema>;
