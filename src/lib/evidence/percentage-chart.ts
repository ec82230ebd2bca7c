import type { PercentageData } from '../../schemas/percentage.ts';

/**
 * Measures in the drawing's own units; it is scaled to its place. In a row are two lines of text, given by where their
 * letters stand, and a bar.
 */
export const row = { width: 400, height: 72, firstLine: 15.3, secondLine: 33.3, bar: { top: 40, height: 14 } };

/** What a row of the chart shows. */
export interface ChartRow {
  about: PercentageData['about'];
  what: string;
  /** How many of whom: “44 per cent of all 792 asked”. */
  share: string;
  /** Where the row begins. */
  top: number;
  /** How long its bar is, of the width of the row. */
  length: number;
}

/** Lays the percentages out as rows, one below the other. */
export const getChartRows = (percentages: PercentageData[]): ChartRow[] =>
  percentages.map(({ about, what, label, base, percent }, i) => ({
    about,
    what,
    share: `${label} of ${base}`,
    top: i * row.height,
    length: (row.width * percent) / 100,
  }));
