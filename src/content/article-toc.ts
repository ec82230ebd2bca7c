import { getArticlePassage, getParts, getSectionsOf } from './entries.ts';

/**
 * The table of contents of the article: its sections, part by part, and its closing.
 * @param toHref Writes the link to a section or to the closing, from its id.
 */
export async function getArticleToc(toHref: (id: string) => string) {
  const closing = await getArticlePassage('closing');
  const parts = await Promise.all(
    (await getParts()).map(async (part) => ({
      label: (await getArticlePassage(part.id)).title,
      hue: part.hue,
      links: (await getSectionsOf(part.id)).map(({ id, title }) => ({ href: toHref(id), title })),
    })),
  );
  return [...parts, { label: 'And then', links: [{ href: toHref(closing.id), title: closing.title }] }];
}

/** What the booklet has at its end. */
export const worksCited = { id: 'references', title: 'Works cited' };

/** The table of contents of the booklet, whose links stay within it. */
export async function getBookletToc() {
  const toHref = (id: string) => `#${id}`;
  const { id, title } = worksCited;
  return [...(await getArticleToc(toHref)), { label: 'At the end', links: [{ href: toHref(id), title }] }];
}
