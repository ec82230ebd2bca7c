import type { SiteLocation } from './location.ts';

/** The site's own address, ending in a stroke: every other one is taken from it. */
export const getHome = ({ site, base }: SiteLocation): string => new URL(base.replace(/\/*$/, '/'), site).href;

/**
 * The whole address of a file of the built site.
 * @param file Such as `purposes/` or `feed.xml`, from the folder the build writes to.
 */
export const toAddress = (file: string, location: SiteLocation): string => new URL(file, getHome(location)).href;

/**
 * Makes a link of a page whole.
 * @param href As it stands in the page.
 * @param page The folder of the page it stands in, such as `purposes/`, or nothing for the article.
 */
export const toWholeLink = (href: string, page: string, location: SiteLocation): string =>
  new URL(href, toAddress(page, location)).href;

/**
 * What a link within the site leads to, whatever folder the site is published in.
 * @returns The page's folder and the anchor, both empty where there is none; nothing when the link leaves the site.
 */
export function findTarget(link: string, location: SiteLocation): { page: string; anchor: string } | undefined {
  const home = getHome(location);
  if (!link.startsWith(home)) return undefined;
  const [page = '', anchor = ''] = link.slice(home.length).split('#');
  return { page, anchor };
}
