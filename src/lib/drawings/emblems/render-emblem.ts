import { getEmblem, type Shape } from './emblems.ts';
import { area, formatNumber } from './geometry.ts';

/** What every `<svg>` that holds an emblem says of its area. */
export const viewBox = `0 0 ${String(area.width)} ${String(area.height)}`;

/**
 * Draws an emblem.
 * @param name Of the emblem. Throws when there is none of it.
 * @returns The inside of an `<svg>` with that view box. It has no colours of its own: what holds it draws lines in the
 *   colour of the text, without filling, and those of the class `other` in the hue of the part.
 */
export const renderEmblem = (name: string): string => renderShapes(getEmblem(name).shapes);

/** Draws shapes that are no emblem of the table, in the same way. */
export const renderShapes = (shapes: Shape[]): string => shapes.map(renderShape).join('');

function renderShape({ of, form, look }: Shape): string {
  const owner = of === 'other' ? ' class="other"' : '';
  const filled = look === 'filled' ? ' fill="currentColor"' : '';
  const dashed = typeof look === 'object' ? ` stroke-dasharray="${look.dashes}"` : '';
  const attributes = owner + filled + dashed;
  if (typeof form === 'string') return `<path${attributes} d="${form}"/>`;
  const [x, y, r] = [form.x, form.y, form.r].map(formatNumber);
  return `<circle${attributes} cx="${x ?? ''}" cy="${y ?? ''}" r="${r ?? ''}"/>`;
}
