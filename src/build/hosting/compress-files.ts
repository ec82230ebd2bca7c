import type { Site } from '../built-site/built-site.ts';
import { compress } from './compress.ts';

/** Pictures, fonts and the EPUB are compressed already. */
export const isText = (path: string) => /\.(?:html|css|js|json|svg|xml|txt|md|webmanifest|bib|ris|csv)$/.test(path);

/** A page waits for these when it is opened; whatever else is text is downloaded to be kept, or read by machines. */
const isWaitedFor = (path: string) => /\.(?:html|css|js|json|svg|webmanifest)$/.test(path);

/** Up to where a page asks for the styles of what stands further down: its first screen, which is to be seen first. */
const countFirst = (path: string, bytes: Buffer) =>
  path.endsWith('.html') ? Math.max(0, bytes.indexOf('<link rel="stylesheet"', bytes.indexOf('<body'))) : 0;

const compressFile = (path: string, bytes: Buffer) =>
  compress(bytes, isWaitedFor(path), undefined, countFirst(path, bytes));

/**
 * Lays a `.br` and a `.gz` beside every text file, where it is smaller, for servers that send them.
 * @returns What that saves, in words.
 */
export async function compressFiles(site: Site): Promise<string> {
  const files = await Promise.all(
    site.paths.filter(isText).map(async (path) => {
      const plain = site.getBytes(path);
      return { path, plain, ...(await compressFile(path, plain)) };
    }),
  );
  for (const { path, plain, br, gz } of files) {
    if (br.length < plain.length) site.write(`${path}.br`, br);
    if (gz.length < plain.length) site.write(`${path}.gz`, gz);
  }
  const sum = (kind: 'plain' | 'br' | 'gz') =>
    `${(files.reduce((bytes, file) => bytes + file[kind].length, 0) / 1000).toFixed(0)} kB`;
  return `${sum('plain')} of text are ${sum('br')} by brotli, ${sum('gz')} by gzip`;
}

/** How many bytes of a file are sent to a browser. */
export async function weigh(site: Site, path: string): Promise<number> {
  const plain = site.getBytes(path);
  return isText(path) ? Math.min(plain.length, (await compressFile(path, plain)).br.length) : plain.length;
}
