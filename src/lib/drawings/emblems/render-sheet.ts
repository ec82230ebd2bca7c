import { emblems } from './emblems.ts';
import { area } from './geometry.ts';
import { renderShapes } from './render-emblem.ts';

/** In which row of the sheet an emblem is, from 0. */
export const getSheetRow = (name: string): number => Object.keys(emblems).indexOf(name);

/**
 * Draws all emblems on one sheet to mask with, one below the other in the order of their table: one's own lines at the
 * left, and beside them the other's, so that each can be given its colour.
 */
export function renderSheet(): string {
  const rows = Object.values(emblems).map(({ shapes }, i) => {
    const [one, other] = (['one', 'other'] as const).map((whose) =>
      renderShapes(shapes.filter(({ of }) => of === whose)),
    );
    const down = i * area.height;
    return `<g transform="translate(0 ${String(down)})">${one ?? ''}</g><g transform="translate(${String(area.width)} ${String(down)})">${other ?? ''}</g>`;
  });
  const size = `${String(2 * area.width)} ${String(rows.length * area.height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" fill="none" stroke="black" stroke-width="1.4" stroke-linecap="round">${rows.join('').replaceAll(' class="other"', '')}</svg>`;
}
