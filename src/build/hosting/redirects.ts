/**
 * Addresses that people and feed readers guess, and where they lead; both within the site, without a slash before them.
 * `src/build/hosting/nginx.conf` and `Caddyfile` say the same in their own words, and tests hold them to this list.
 */
export const redirects = {
  'rss.xml': 'feed.xml',
  'atom.xml': 'feed.xml',
  feed: 'feed.xml',
  'feed/': 'feed.xml',
} as const;

/**
 * The text of a `_redirects` file, as Cloudflare Pages and Netlify read it.
 * @param base The path the site is published under; begins and ends with a slash.
 */
export const formatRedirects = (base: string): string =>
  Object.entries(redirects)
    .map(([from, to]) => `${base}${from} ${base}${to} 301\n`)
    .join('');
