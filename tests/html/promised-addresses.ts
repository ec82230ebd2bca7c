import { readFileSync } from 'node:fs';
import { bookletPdfFile } from '../../src/lib/site/booklet-pdf.ts';
import { isMissing } from '../programs.ts';

const isNotMade = isMissing('chromium') ? (address: string) => address === `/${bookletPdfFile}` : () => false;

/**
 * Every address and anchor ever published, but for the PDF where there is no browser to make it. Lines are added, never
 * removed: a changed one needs a redirect.
 */
export const promised = readFileSync(new URL('../../content/promises.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((address) => !isNotMade(address));
