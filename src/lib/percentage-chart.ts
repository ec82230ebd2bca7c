import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { PercentageData } from '../schemas/percentage.ts';

/** Measures in the chart's own units; the drawing is scaled to its place. */
const chart = { width: 400, rowHeight: 52, barHeight: 16, axis: 26, text: 14 };

/**
 * Draws the percentages as bars by Observable Plot, with its own document, since a build has no browser.
 * @returns SVG without styles of its own, which the content security policy would refuse: bars carry the class `share`,
 *   with `data-about`, and the colours come from the page.
 */
export function renderPercentageChart(percentages: PercentageData[]): string {
  const ticks = [25, 50, 75];
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const rows = percentages.map((percentage) => ({ ...percentage, name: percentage.id }));
  const inset = (chart.rowHeight - chart.barHeight) / 2;
  const lift = chart.barHeight / 2;
  const svg = Plot.plot({
    document,
    width: chart.width,
    height: rows.length * chart.rowHeight + chart.axis,
    margin: 0,
    marginBottom: chart.axis,
    x: { domain: [0, 100], axis: null },
    y: { domain: rows.map(({ name }) => name), axis: null, padding: 0 },
    marks: [
      Plot.axisX(ticks, {
        label: null,
        tickSize: 0,
        fontSize: chart.text,
        tickFormat: (value: number) => `${value} %`,
      }),
      Plot.gridX(ticks, { className: 'chart-grid' }),
      ...(['sex', 'reunion'] as const).map((about) =>
        Plot.barX(
          rows.filter((row) => row.about === about),
          { x: 'percent', y: 'name', insetTop: inset + lift, insetBottom: inset - lift, className: `chart-${about}` },
        ),
      ),
      Plot.text(rows, {
        x: 0,
        y: 'name',
        text: 'what',
        textAnchor: 'start',
        dy: -lift - 2,
        fontSize: chart.text,
        className: 'chart-label',
      }),
      Plot.text(rows, {
        x: 'percent',
        y: 'name',
        text: 'label',
        textAnchor: 'start',
        dx: 6,
        dy: lift,
        fontSize: chart.text,
        className: 'chart-label',
      }),
    ],
  });
  svg.querySelector('style')?.remove();
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML;
}
