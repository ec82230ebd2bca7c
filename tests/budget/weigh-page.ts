import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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
 * @throws When a file that the page names was not built.
 */
export function weighPage({ html, document }: BuiltPage): Weight {
  const getAddresses = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const files = {
    styles: getAddresses('link[rel="stylesheet"]', 'href'),
    script: getAddresses('script[src]', 'src'),
    fonts: [...new Set(html.match(/\/_astro\/fonts\/[\w.-]+/g))],
    icon: getAddresses('link[rel="icon"]', 'href'),
  };
  const kinds = Object.entries(files).map(([kind, addresses]) => [kind, sum(addresses.map(weighFile))] as const);
  const weights = { ...(Object.fromEntries(kinds) as Record<keyof typeof files, number>), html: compress(html) };
  return {
    ...weights,
    total: sum(Object.values(weights)),
    requests: 1 + sum(Object.values(files).map((f) => f.length)),
  };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

const compress = (content: string | Buffer) => brotliCompressSync(content).length;

/** A font is compressed already, and a server sends it as it is. */
const weighFile = (address: string) => {
  const content = readFileSync(join(dist, address));
  return address.endsWith('.woff2') ? content.length : compress(content);
};
