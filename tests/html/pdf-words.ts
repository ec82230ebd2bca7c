/** Reads the words of a PDF by Poppler’s `pdftotext`, which npm does not bring. */
import { execFileSync, spawnSync } from 'node:child_process';

export const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0;

/** What a PDF of the site says, without the address at the head of each page and the number at its foot. */
export const readPdf = (file: string): string =>
  execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/^\f?(?:[a-z.]+\.example\/\S*|\d+)$/gmu, '');
