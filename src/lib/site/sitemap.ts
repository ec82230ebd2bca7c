/** A page that search engines are to find. */
export interface ListedPage {
  path: string;
  /** `YYYY-MM-DD`: when the newest of its content was published, last read through or corrected. */
  day: string;
}

/**
 * Writes a sitemap: https://www.sitemaps.org/protocol.html. Addresses are made of ids and need no escape.
 * @param pages The pages, their paths from the root of the host.
 * @param site Address of the site.
 */
export function renderSitemap(pages: ListedPage[], site: URL | undefined): string {
  const entries = pages.map(
    ({ path, day }) => `<url><loc>${new URL(path, site).href}</loc><lastmod>${day}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}

/**
 * Writes the robots.txt: everything may be read. Crawlers ask for it at the root of a host alone, so that of a site below
 * a sub-path is read by nobody: https://www.rfc-editor.org/rfc/rfc9309#name-access-method. Such a site has to be named
 * in the robots.txt of its host, or its sitemap handed to search engines.
 * @param base Path of the site, ending with a slash.
 * @param site Address of the site.
 */
export const renderRobots = (base: string, site: URL | undefined): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap.xml`, site).href}\n`;
