import { execFileSync } from 'node:child_process';
import { getProgram, isMissing } from '../programs.ts';

export const canReadPdf = !isMissing('pdftotext');

/** What a PDF of the site says, without the address at the head of each page and the number at its foot. */
export const readPdf = (file: string): string =>
  execFileSync(getProgram('pdftotext'), [file, '-'], { encoding: 'utf8' }).replaceAll(
    /^\f?(?:[a-z.]+\.example\/\S*|\d+)$/gmu,
    '',
  );
