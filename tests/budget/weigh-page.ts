import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { dist, type BuiltPage } from '../html/built-site.ts';

/** What a first visit to a page asks for, in bytes as a server sends them: text by brotli, headers left out. */
export interface Weight {
  html: number;
  styles: number;
  script: number;
  fonts: number;
  icon: number;
  /** All of these. */
  total: number;
  /** How many files are asked for, the page among them. */
  requests: number;
}

/**
 * Weighs a page with everything it asks for when it is opened.
 * @throws When a file that the page names was not built, or what is sent for it is another.
 */
export function weighPage({ path, html, document }: BuiltPage): Weight {
  const getAddresses = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const files = {
    styles: getAddresses('link[rel="stylesheet"]', 'href'),
    script: getAddresses('script[src]', 'src'),
    fonts: [...new Set(html.match(/\/_astro\/fonts\/[\w.-]+/g))],
    icon: getAddresses('link[rel="icon"]', 'href'),
  };
  const kinds = Object.entries(files).map(([kind, addresses]) => [kind, sum(addresses.map(weighFile))] as const);
  const weights = {
    ...(Object.fromEntries(kinds) as Record<keyof typeof files, number>),
    html: weighFile(path.replace(/\/$/, '/index.html')),
  };
  return {
    ...weights,
    total: sum(Object.values(weights)),
    requests: 1 + sum(Object.values(files).map((f) => f.length)),
  };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Weighs what a server sends for a file: the copy that the build compressed, where there is one. A font has none. */
function weighFile(address: string): number {
  const content = readFileSync(join(dist, address));
  const copy = join(dist, `${address}.br`);
  if (!existsSync(copy)) return content.length;
  const compressed = readFileSync(copy);
  if (!brotliDecompressSync(compressed).equals(content)) throw new Error(`${address}.br holds something else.`);
  return compressed.length;
}
