import { getArticlePassage, getSectionsOf } from './entries.ts';
import { partIds } from '../lib/site/parts.ts';

/**
 * Lists the article's sections, under the part of each, and its closing.
 * @param toHref Writes the link to a section or to the closing, from its id.
 */
export async function getArticleContents(toHref: (id: string) => string) {
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
