import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { getCrop } from '../../../../../src/lib/drawings/emblems/crop-emblem.ts';
import { emblems } from '../../../../../src/lib/drawings/emblems/emblems.ts';
import { renderEmblem } from '../../../../../src/lib/drawings/emblems/render-emblem.ts';

/** Pixels to a unit, and units drawn beyond the crop on every side. */
const scale = 20;
const around = 4;

/** Draws an emblem on a wider sheet than its crop, in the line it has on pages, and measures where its ink is. */
function measureInk(id: string) {
  const [left = 0, top = 0, width = 0, height = 0] = getCrop(id).split(' ').map(Number);
  const sheet = [left - around, top - around, width + 2 * around, height + 2 * around];
  const { width: columns, pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${sheet.join(' ')}" fill="none" stroke="black" stroke-width="1.4" stroke-linecap="round">${renderEmblem(id)}</svg>`,
    { fitTo: { mode: 'width', value: (sheet[2] ?? 0) * scale }, font: { loadSystemFonts: false } },
  ).render();
  const inked = Array.from({ length: pixels.length / 4 }, (_, i) => i).filter((i) => (pixels[i * 4 + 3] ?? 0) > 128);
  const xs = inked.map((i) => (i % columns) / scale);
  const ys = inked.map((i) => Math.floor(i / columns) / scale);
  const min = (values: number[]) => values.reduce((a, b) => Math.min(a, b)) - around;
  const max = (values: number[]) => values.reduce((a, b) => Math.max(a, b)) + 1 / scale - around;
  return { left: min(xs), right: width - max(xs), top: min(ys), bottom: height - max(ys) };
}

test.for(Object.keys(emblems))('the crop of %s holds all of its strokes, and at its sides nothing else', (id) => {
  const { left, right, top, bottom } = measureInk(id);
  // A pixel more or less is how edges are drawn.
  for (const room of [left, right, top, bottom]) expect(room).toBeGreaterThanOrEqual(-1 / scale);
  for (const room of [left, right]) expect(room).toBeLessThanOrEqual(0.1 + 1 / scale);
});
