import {
  commonHeaders,
  findMediaType,
  framing,
  getCacheControl,
  getPagePolicy,
  hashedFolders,
} from './response-headers.ts';

/** The headers of every address that a pattern matches. */
export interface HeaderRule {
  /** An address, or the beginning of many with `*` at its end. */
  pattern: string;
  headers: Record<string, string>;
}

/** A file of the built site. */
export interface BuiltFile {
  /** Path within the site, such as `about/index.html`. */
  path: string;
  /** The page's markup; empty for what is no page. */
  html: string;
}

/**
 * The rules of a `_headers` file. An address is matched by the first rule and by at most one other, and the two share no
 * header but the policy, so that it does not matter whether a host joins values or lets the later one win: two policies
 * joined by a comma are both obeyed.
 * @param files Every file of the built site.
 * @param base The path the site is published under; begins and ends with a slash.
 */
export function toHeaderRules(files: BuiltFile[], base: string): HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: { ...commonHeaders, 'Content-Security-Policy': framing } },
    ...hashedFolders.map((folder) => ({
      pattern: `${base}${folder}*`,
      headers: { 'Cache-Control': getCacheControl(folder) },
    })),
    ...files.flatMap((file) => toFileRule(file, base)),
  ];
}

/** The rule of a single file, where it needs one. */
function toFileRule({ path, html }: BuiltFile, base: string): HeaderRule[] {
  if (hashedFolders.some((folder) => path.startsWith(folder))) return [];
  const type = findMediaType(path);
  const isNamed = html !== '' || type !== undefined || /\.(?:js|json|pf_meta)$/.test(path);
  if (!isNamed) return [];
  const headers = {
    ...(html === '' ? {} : { 'Content-Security-Policy': `${getPagePolicy(html).replace(/;?\s*$/, '')}; ${framing}` }),
    ...(type === undefined ? {} : { 'Content-Type': type }),
    'Cache-Control': getCacheControl(path),
  };
  return [{ pattern: `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`, headers }];
}

/**
 * What Cloudflare Pages takes, and Netlify too. Read 2026-11 in developers.cloudflare.com/pages/configuration/headers: a
 * request inherits the headers of all rules that match it, values of the same name joined by a comma; a line has at most
 * 2000 characters, a file at most 100 rules. Netlify's own code (github.com/netlify/primitives, headersForPath) lets the
 * last matching rule win.
 */
const limits = { rules: 100, characters: 2000 };

/**
 * The text of a `_headers` file.
 * @throws When a host would cut it short and leave pages without their headers.
 */
export function formatHeaderRules(rules: HeaderRule[]): string {
  if (rules.length > limits.rules)
    throw new Error(`_headers has ${rules.length} rules, and Cloudflare Pages reads ${limits.rules}.`);
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > limits.characters);
  if (long !== undefined)
    throw new Error(`Cloudflare Pages reads ${limits.characters} characters a line: ${long.slice(0, 60)}…`);
  return `${lines.join('\n')}\n`;
}
