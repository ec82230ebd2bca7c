import type { Site } from '../built-site/built-site.ts';
import { toAddress, type Moves } from '../forwarding/find-forwards.ts';
import { formatHeaderRules, toHeaderRules } from './header-rules.ts';
import { formatCaddyRedirects, formatNginxRedirects, formatRedirects } from './redirects.ts';

/**
 * Writes what Cloudflare Pages and Netlify read: the headers of every address, and where old and guessed ones lead. The same
 * redirects for nginx and Caddy.
 */
export function writeHostFiles(site: Site, { forwards }: Pick<Moves, 'forwards'>): void {
  const { base } = site.location;
  const left = new Set(forwards.map(({ from }) => from));
  const files = site.paths
    // Its host redirects, and it carries its policy itself.
    .filter((path) => !left.has(toAddress(path)))
    .map((path) => ({ path, html: path.endsWith('.html') ? site.getText(path) : '' }));
  site.write('_headers', formatHeaderRules(toHeaderRules(files, base)));
  site.write('_redirects', formatRedirects(forwards, base));
  site.write('_redirects.nginx', formatNginxRedirects(forwards, base));
  site.write('_redirects.caddy', formatCaddyRedirects(forwards));
}
