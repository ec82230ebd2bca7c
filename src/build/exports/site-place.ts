/** Where the site is published: what every address that leaves it is made of. */
export interface SitePlace {
  /** Such as `https://whywegoback.example`. */
  site: string;
  /** Such as `/` or `/guide/`. */
  base: string;
}

/** The site's own address, ending in a stroke: every other one is taken from it. */
export const getHome = ({ site, base }: SitePlace): string => new URL(base.replace(/\/*$/, '/'), site).href;

/**
 * The whole address of a file of the built site.
 * @param file Such as `purposes/` or `feed.xml`, from the folder the build writes to.
 */
export const toAddress = (file: string, place: SitePlace): string => new URL(file, getHome(place)).href;

/**
 * Makes a link of a page whole.
 * @param href As it stands in the page.
 * @param page The folder of the page it stands in, such as `purposes/`, or nothing for the article.
 */
export const toWholeLink = (href: string, page: string, place: SitePlace): string =>
  new URL(href, toAddress(page, place)).href;

/**
 * What a link within the site leads to, whatever folder the site is published in.
 * @returns The page's folder and the anchor, both empty where there is none; nothing when the link leaves the site.
 */
export function findTarget(link: string, place: SitePlace): { page: string; anchor: string } | undefined {
  const home = getHome(place);
  if (!link.startsWith(home)) return undefined;
  const [page = '', anchor = ''] = link.slice(home.length).split('#');
  return { page, anchor };
}
