import type { Forward } from '../forwarding/find-forwards.ts';

/** Addresses that people and feed readers guess, and where they lead; both within the site, without a slash before them. */
export const guesses: Forward[] = ['rss.xml', 'atom.xml', 'feed', 'feed/'].map((from) => ({ from, to: 'feed.xml' }));

/** The names of the feed, wherever in the site somebody looks for them. */
const guessed = guesses.map(({ from }) => from);

/**
 * What Cloudflare Pages takes, and Netlify too: developers.cloudflare.com/pages/configuration/redirects, read 2026-11. Only
 * lines without a placeholder are written, of which it takes so many.
 */
const limits = { lines: 2000, characters: 1000 };

/**
 * The text of a `_redirects` file, as Cloudflare Pages and Netlify read it. Netlify shows what lies at an address before it
 * redirects from it: there the page that leads on is shown, and nothing is lost.
 * @param base The path the site is published under; begins and ends with a slash.
 * @throws When a host would cut it short.
 */
export function formatRedirects(forwards: Forward[], base: string): string {
  const lines = [...guesses, ...forwards].map(({ from, to }) => `${base}${from} ${base}${to} 301\n`);
  if (lines.length > limits.lines)
    throw new Error(`_redirects has ${lines.length} lines, and Cloudflare Pages reads ${limits.lines}.`);
  const long = lines.find((line) => line.length > limits.characters);
  if (long !== undefined)
    throw new Error(`Cloudflare Pages reads ${limits.characters} characters a line: ${long.slice(0, 60)}…`);
  return lines.join('');
}

/** The same for nginx, to be included within `server`, where `$base` is set. */
export function formatNginxRedirects(forwards: Forward[], base: string): string {
  const names = guessed.map((name) => name.replaceAll('.', '\\.')).join('|');
  const locations = forwards.map(
    ({ from, to }) => `location = ${base}${from} {\n    return 301 ${base}${to}$is_args$args;\n}\n`,
  );
  return [`location ~ /(?:${names})$ {\n    return 301 $base/feed.xml;\n}\n`, ...locations].join('');
}

/** The same for Caddy, to be imported within a site; the path that the site lies under is its own to say. */
export function formatCaddyRedirects(forwards: Forward[]): string {
  const paths = guessed.map((name) => `*/${name}`).join(' ');
  const place = '{$BASE_PATH}/';
  const lines = forwards.map(({ from, to }) => `redir ${place}${from} ${place}${to} 301\n`);
  return [`@guessed path ${paths}\nredir @guessed ${place}feed.xml 301\n`, ...lines].join('');
}
