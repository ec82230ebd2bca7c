import { execFileSync } from 'node:child_process';
import { getProgram, isMissing } from '../programs.ts';

export const canReadPdf = !isMissing('pdftotext');

/**
 * What a PDF of the site says, without what stands at the head and the foot of each page. In the order in which it is
 * drawn: else the rest of a line that a page ends comes after the paragraph.
 */
export const readPdf = (file: string): string =>
  execFileSync(getProgram('pdftotext'), ['-raw', file, '-'], { encoding: 'utf8' }).replaceAll(
    /^(?:\f.*|\f?[a-z.]+\.example\/\S*|\d+(?: \/ \d+)?)$/gmu,
    '',
  );

/** What one page of a PDF says, all of it. */
export const readPdfPage = (file: string, page: number): string =>
  execFileSync(getProgram('pdftotext'), ['-raw', '-f', String(page), '-l', String(page), file, '-'], {
    encoding: 'utf8',
  });
