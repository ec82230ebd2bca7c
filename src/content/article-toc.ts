import { getArticlePassage, getSectionsOf } from './entries.ts';
import { partIds } from '../lib/site/parts.ts';

/**
 * The table of contents of the article: its sections, part by part, and its closing.
 * @param toHref Writes the link to a section or to the closing, from its id.
 */
export async function getArticleToc(toHref: (id: string) => string) {
  const closing = await getArticlePassage('closing');
  const parts = await Promise.all(
    partIds.map(async (part) => ({
      label: (await getArticlePassage(part)).title,
      part,
      links: (await getSectionsOf(part)).map(({ id, title }) => ({ href: toHref(id), title })),
    })),
  );
  return [...parts, { label: 'And then', links: [{ href: toHref(closing.id), title: closing.title }] }];
}
