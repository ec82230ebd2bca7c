import { findBox } from '../png.ts';
import { area, formatNumber } from './geometry.ts';
import { renderEmblem, viewBox } from './render-emblem.ts';

/** As Emblem.astro draws its lines. */
const stroke = 'stroke="black" stroke-width="1.4" stroke-linecap="round"';

/** What resvg’s single precision may add, in tenths. */
const tolerance = 0.01;

const crops = new Map<string, string>();

/**
 * Crops an emblem at its sides, so that it begins where the text under it does. All keep one height, and so one scale.
 * @param name Of the emblem. Throws when there is none of it.
 * @returns A view box.
 */
export function getCrop(name: string): string {
  const crop = crops.get(name) ?? measure(name);
  crops.set(name, crop);
  return crop;
}

function measure(name: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" fill="none" ${stroke}>${renderEmblem(name)}</svg>`;
  const box = findBox(svg);
  if (box === undefined) throw new Error(`The emblem "${name}" shows nothing.`);
  // To the tenth that holds all of it.
  const left = Math.floor(box.x * 10 + tolerance) / 10;
  const right = Math.ceil((box.x + box.width) * 10 - tolerance) / 10;
  return `${formatNumber(left)} 0 ${formatNumber(right - left)} ${String(area.height)}`;
}
