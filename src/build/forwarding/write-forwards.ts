import { select } from 'hast-util-select';
import { toText } from '../../lib/text/tree-text.ts';
import type { Site } from '../built-site/built-site.ts';
import type { Forward, Moves } from './find-forwards.ts';
import { renderForwardingPage } from './forwarding-page.ts';

// For hosts that cannot redirect, and do not know the lists that `src/build/hosting/` makes for those that can.

/** Lays pictures and their numbers at their old addresses, too. */
export function copyFormerFiles(site: Site, { forwards }: Pick<Moves, 'forwards'>): void {
  for (const forward of forwards) if (!/\/$|\.md$/.test(forward.from)) copy(site, forward);
}

/** Lays at the old address of each page one that leads on, and its Markdown again. */
export function writeForwardingPages(site: Site, { forwards }: Pick<Moves, 'forwards'>): void {
  for (const forward of forwards) {
    const { from, to } = forward;
    if (from.endsWith('.md')) copy(site, forward);
    if (!from.endsWith('/')) continue;
    const heading = select('h1', site.getPage(`${to}index.html`).tree);
    const title = heading === undefined ? to : toText(heading).trim();
    site.write(`${from}index.html`, renderForwardingPage(to, title, site.location));
  }
}

/** What was a retired entry’s leads to words instead, which no such file can say. */
function copy(site: Site, { from, to }: Forward): void {
  if (site.paths.includes(to)) site.write(from, site.getBytes(to));
}
