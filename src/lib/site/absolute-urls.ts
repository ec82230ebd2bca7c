import type { SiteLocation } from './location.ts';

/** The URL of the site, ending with a slash. */
export const getHomeUrl = ({ site, base }: SiteLocation): string => new URL(base.replace(/\/*$/, '/'), site).href;

/**
 * The absolute URL of a file of the built site.
 * @param file Such as `purposes/` or `feed.xml`.
 */
export const toAbsoluteUrl = (file: string, location: SiteLocation): string => new URL(file, getHomeUrl(location)).href;

/**
 * What an absolute link leads to within the site.
 * @returns The page's folder and the anchor, both empty where there is none; nothing when the link leaves the site.
 */
export function findTarget(link: string, location: SiteLocation): { page: string; anchor: string } | undefined {
  const home = getHomeUrl(location);
  if (!link.startsWith(home)) return undefined;
  const [page = '', anchor = ''] = link.slice(home.length).split('#');
  return { page, anchor };
}
