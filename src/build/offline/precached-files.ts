import { createHash } from 'node:crypto';

/**
 * What reading and searching need, and what is offered under figures. Not the booklet, which is the article again, nor
 * the colophon, nor other downloads.
 */
const precached = [
  /^(?!booklet\/|colophon\/)([\w-]+\/)*index\.html$/,
  /^_astro\/.+\.(js|css|woff2|webp)$/,
  /^search-\w+\.json$/,
  /^(emblems|favicon)\.svg$/,
  /^figures\/.+\.(csv|svg)$/,
];

/**
 * Whether a built file is part of the offline copy.
 * @param file Its path within the built site, with `/`.
 */
export const isPrecached = (file: string): boolean => precached.some((pattern) => pattern.test(file));

/** A file of the offline copy, as workbox-precaching takes it. */
export interface PrecacheEntry {
  /** Relative to where the site lies. */
  url: string;
  /** Tells one version of the file from another; null where the address does. */
  revision: string | null;
  /** Its digest, as in the HTML attribute of that name. */
  integrity: string;
}

/** Characters of a digest that are enough to tell versions of a file apart. */
const revisionLength = 12;

/**
 * Describes a file to the service worker. By its digest the browser refuses what is not, byte for byte, what was built: an
 * error page sent with status 200, or a file of another version.
 * @param file Its path within the built site, with `/`.
 * @param bytes What it holds.
 */
export function toPrecacheEntry(file: string, bytes: Uint8Array): PrecacheEntry {
  const digest = createHash('sha256').update(bytes).digest();
  return {
    url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
    // Vite's files are named by what they hold.
    revision: file.startsWith('_astro/') ? null : digest.toString('base64url').slice(0, revisionLength),
    integrity: `sha256-${digest.toString('base64')}`,
  };
}
