import { toFormatter, type CslItem } from './citation-js.ts';

/**
 * Writes works as RIS by citation.js, from the records it makes. Its own text breaks lines in the middle of words, cuts
 * ids after 20 characters and writes a day's parts with one digit, so the lines are written here.
 * @param items CSL-JSON items.
 */
export function formatRis(items: CslItem[]): string {
  return toFormatter(items)
    .format('ris', { format: 'object' })
    .map(({ TY: type = '', ...fields }, i) => {
      const day = fields['DA'] === undefined ? {} : { DA: toPaddedDay(String(fields['DA'])) };
      const mended = { ...fields, ...day, ID: items[i]?.id ?? '' };
      const lines = Object.entries(mended).flatMap(([tag, values]) =>
        [values].flat().map((value) => `${tag}  - ${value}`),
      );
      return [`TY  - ${String(type)}`, ...lines, 'ER  - '].join('\n');
    })
    .join('\n');
}

/** `2026/1/4/` becomes `2026/01/04/`; a year alone stays `2026///`. */
const toPaddedDay = (day: string) => day.replaceAll(/(?<=\/)\d(?=\/)/g, '0$&');
