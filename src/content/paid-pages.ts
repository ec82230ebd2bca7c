/** Which pages hold paid links: the article and the section that recommends the book, never the booklet. */
import type { BookData } from '../schemas/book.ts';
import { getSectionPath, pagePaths } from '../lib/site/addresses.ts';
import { parseAffiliateTags } from '../lib/bookshops/affiliate-tags.ts';
import { getBooks, getRetailers, getSection } from './entries.ts';
import { toPaidLinks, type PaidLink } from '../lib/bookshops/paid-link.ts';

/** The bookshops that pay, by the tags in the environment. Throws when those cannot be read. */
export async function getPayingRetailers() {
  return (await getTaggedRetailers()).retailers;
}

/**
 * The paid links that the card of a book has on a page.
 * @param path Address of the page.
 */
export async function getPaidLinks(book: BookData, path: string): Promise<PaidLink[]> {
  const places: string[] = [pagePaths.article, getSectionPath(await getSection(book.section))];
  if (!places.includes(path)) return [];
  const { retailers, tags } = await getTaggedRetailers();
  return toPaidLinks(book.isbn, retailers, tags);
}

/** Whether a page holds any paid link, and so has to say it at its head. */
export async function hasPaidLinks(path: string): Promise<boolean> {
  const links = await Promise.all((await getBooks()).map((book) => getPaidLinks(book, path)));
  return links.flat().length > 0;
}

async function getTaggedRetailers() {
  const retailers = await getRetailers();
  const tags = parseAffiliateTags(
    process.env['AFFILIATE_TAGS'],
    retailers.map(({ id }) => id),
  );
  return { tags, retailers: retailers.filter(({ id }) => tags.has(id)) };
}
