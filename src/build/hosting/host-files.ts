import type { Site } from '../built-site/built-site.ts';
import { formatHeaderRules, toHeaderRules } from './header-rules.ts';
import { formatRedirects } from './redirects.ts';

/** Writes what Cloudflare Pages and Netlify read: the headers of every address, and where guessed ones lead. */
export function writeHostFiles(site: Site): void {
  const { base } = site.location;
  const files = site.paths.map((path) => ({ path, html: path.endsWith('.html') ? site.getText(path) : '' }));
  site.write('_headers', formatHeaderRules(toHeaderRules(files, base)));
  site.write('_redirects', formatRedirects(base));
}
