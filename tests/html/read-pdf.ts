import { execFileSync } from 'node:child_process';
import { getProgram, isMissing } from '../programs.ts';

export const canReadPdf = !isMissing('pdftotext');

/**
 * What a PDF of the site says, without the address at the head of each page and the number at its foot. In the order in
 * which it is drawn: else the rest of a line that a page ends comes after the paragraph.
 */
export const readPdf = (file: string): string =>
  execFileSync(getProgram('pdftotext'), ['-raw', file, '-'], { encoding: 'utf8' }).replaceAll(
    /^\f?(?:[a-z.]+\.example\/\S*|\d+)$/gmu,
    '',
  );
