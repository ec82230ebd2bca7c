import { makeStaticFaces, renderFaces } from '../typeface/static-faces.ts';
import type { Booklet } from './print-booklet.ts';

const styleSheet = 'booklet.css';
const folder = 'print-faces/';

/** Only one family is on paper: the site’s sans serif is whatever the reader’s system has, and the builder’s is nobody’s. */
const rules = `${renderFaces('Print', folder)}\n:root{--font-serif:Print;--font-sans:Print}`;

/**
 * Hands the browser the typeface in faces of one weight, besides the files of the site.
 * @param findFile Finds those.
 */
export async function withPrintFaces(findFile: Booklet['findFile']): Promise<Booklet['findFile']> {
  const read = (path: string) => findFile(path)?.toString() ?? '';
  const styles = read(styleSheet);
  const faces = await makeStaticFaces([read('booklet/index.html'), styles]);
  const added = new Map(faces.map(({ name, bytes }) => [`${folder}${name}.woff2`, Buffer.from(bytes)]));
  added.set(styleSheet, Buffer.from(`${styles}\n${rules}`));
  return (path) => added.get(path) ?? findFile(path);
}
