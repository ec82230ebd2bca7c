import type { RetailerData } from '../../schemas/retailer.ts';

/** A link to a bookshop that pays for it. */
export interface PaidLink {
  /** The shop, as it writes itself. */
  store: string;
  href: string;
  /** What has to be said beside it. */
  disclosure: string;
}

/**
 * Makes the links under which a book can be bought.
 * @param isbn Thirteen digits.
 * @param tags The tag of each shop that pays; the others get no link.
 */
export const toPaidLinks = (isbn: string, retailers: RetailerData[], tags: Map<string, string>): PaidLink[] =>
  retailers.flatMap(({ id, name, address, disclosure }) => {
    const tag = tags.get(id);
    if (tag === undefined) return [];
    return [{ store: name, href: address.replace('{isbn}', isbn).replace('{tag}', tag), disclosure }];
  });
