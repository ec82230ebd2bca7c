import { createHash } from 'node:crypto';

/** What reading and searching need. Not the booklet, which is the article again, nor the colophon, nor downloads. */
const kept = [
  /^(?!booklet\/|colophon\/)([\w-]+\/)*index\.html$/,
  /^_astro\/.+\.(js|css|woff2)$/,
  /^pagefind\/.+\.(js|json|pagefind|pf_\w+)$/,
  /^search-records\.json$/,
  /^favicon\.svg$/,
];

/**
 * Whether a built file is part of the copy kept for reading offline.
 * @param file Its path within the built site, with `/`.
 */
export const isKeptFile = (file: string): boolean => kept.some((pattern) => pattern.test(file));

/** A file of the copy, as workbox-precaching takes it. */
export interface KeptFile {
  /** Relative to where the site lies. */
  url: string;
  /** What tells one edition of it from another; null where the address does. */
  revision: string | null;
  /** Its digest, as in the attribute of that name. */
  integrity: string;
}

/** Enough of a digest that no two editions of a file share it, in characters. */
const revisionLength = 12;

/**
 * How the service worker fetches a file and knows it again. The browser refuses one that is not, byte for byte, what was
 * built: an error page sent as if all were well, or a file of another edition.
 * @param file Its path within the built site, with `/`.
 * @param bytes What it holds.
 */
export function toPrecacheEntry(file: string, bytes: Uint8Array): KeptFile {
  const digest = createHash('sha256').update(bytes).digest();
  return {
    url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
    // Vite's files are named by what they hold.
    revision: file.startsWith('_astro/') ? null : digest.toString('base64url').slice(0, revisionLength),
    integrity: `sha256-${digest.toString('base64')}`,
  };
}
