import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { PercentageData } from '../../schemas/percentage.ts';

/** Measures in the chart's own units; the drawing is scaled to its place. */
const chart = { width: 400, rowHeight: 72, barHeight: 14, text: 14, lineHeight: 18 };

/**
 * Draws the percentages as bars, each upon the whole it is a share of, by Observable Plot, with its own document, since a
 * build has no browser.
 * @returns SVG without styles of its own, which the content security policy would refuse. Bars have the class
 *   `chart-sex` or `chart-reunion`, wholes `chart-whole`, texts `chart-label`; the page gives them their colours.
 */
export function renderPercentageChart(percentages: PercentageData[]): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const insetTop = chart.rowHeight - chart.barHeight - chart.lineHeight;
  const bar = { y: 'id', insetTop, insetBottom: chart.lineHeight };
  const line = { x: 0, y: 'id', textAnchor: 'start', fontSize: chart.text } as const;
  const svg = Plot.plot({
    document,
    width: chart.width,
    height: percentages.length * chart.rowHeight,
    margin: 0,
    x: { domain: [0, 100], axis: null },
    y: { domain: percentages.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      Plot.barX(percentages, { ...bar, x: 100, className: 'chart-whole' }),
      ...(['sex', 'reunion'] as const).map((about) =>
        Plot.barX(
          percentages.filter((percentage) => percentage.about === about),
          { ...bar, x: 'percent', className: `chart-${about}` },
        ),
      ),
      Plot.text(percentages, { ...line, text: 'what', dy: -1.4 * chart.lineHeight, className: 'chart-label' }),
      Plot.text(percentages, {
        ...line,
        text: ({ label, base }: PercentageData) => `${label} of ${base}`,
        dy: -0.4 * chart.lineHeight,
        className: 'chart-label chart-share',
      }),
    ],
  });
  svg.querySelector('style')?.remove();
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML;
}
