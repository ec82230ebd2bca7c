import { Resvg } from '@resvg/resvg-js';
import { area, formatNumber } from './geometry.ts';
import { renderEmblem, viewBox } from './render-emblem.ts';

/** As Emblem.astro draws its lines. */
const stroke = 'stroke="black" stroke-width="1.4" stroke-linecap="round"';

const crops = new Map<string, string>();

/**
 * Crops an emblem at its sides, so that it begins where the text under it does. All keep one height, and so one scale.
 * @param id A section, a part, or `site`. Throws when it has no emblem.
 * @returns A view box.
 */
export function getCrop(id: string): string {
  const crop = crops.get(id) ?? measure(id);
  crops.set(id, crop);
  return crop;
}

function measure(id: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" fill="none" ${stroke}>${renderEmblem(id)}</svg>`;
  const box = new Resvg(svg).getBBox();
  if (box === undefined) throw new Error(`The emblem of "${id}" shows nothing.`);
  return `${formatNumber(box.x)} 0 ${formatNumber(box.width)} ${String(area.height)}`;
}
