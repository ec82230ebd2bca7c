import type { Element } from 'hast';
import { getPlace } from '../../lib/drawings/figures/around.ts';

/** In degrees, clockwise from straight up. */
interface Arc {
  radius: number;
  from: number;
  length: number;
  dashes: number[];
}

/**
 * Draws each dash of a circle, or of a part of one, by itself: small engines know no dashes, and then a fan that counts
 * something is one black shape. Any other line is left as it is.
 */
export function cutDashes(element: Element): Element {
  const arc = findArc(element);
  if (arc === undefined) return element;
  const { cx = 0, cy = 0 } = element.properties;
  const transform = element.tagName === 'circle' ? `translate(${String(cx)} ${String(cy)})` : undefined;
  const replaced = { cx: undefined, cy: undefined, r: undefined, pathLength: undefined, strokeDashArray: undefined };
  return {
    ...element,
    tagName: 'path',
    properties: { ...element.properties, ...replaced, transform, d: drawDashes(arc) },
  };
}

function findArc({ tagName, properties: { r, d, pathLength, strokeDashArray } }: Element): Arc | undefined {
  const dashes = [strokeDashArray]
    .flat()
    .join(' ')
    .split(/[\s,]+/)
    .map(Number);
  if (tagName === 'circle') {
    const radius = Number(r);
    return { radius, from: 90, length: 360, dashes: dashes.map((dash) => (dash / radius / Math.PI) * 180) };
  }
  // Figures give the length of an arc around their middle in degrees, and its dashes in the same.
  const [, x, y, radius] = /^M(\S+) (\S+)A(\S+)/.exec(String(d))?.map(Number) ?? [];
  if (pathLength === undefined || x === undefined || y === undefined || radius === undefined) return undefined;
  return { radius, from: (Math.atan2(x, -y) / Math.PI) * 180, length: Number(pathLength), dashes };
}

function drawDashes({ radius, from, length, dashes }: Arc): string {
  const point = (direction: number) =>
    getPlace(direction, radius)
      .map((part) => part.toFixed(3))
      .join(' ');
  const drawn: string[] = [];
  let at = 0;
  for (let i = 0; at < length; i++) {
    const end = Math.min(at + (dashes[i % dashes.length] ?? 0), length);
    if (i % 2 === 0) drawn.push(`M${point(from + at)}A${radius} ${radius} 0 0 1 ${point(from + end)}`);
    at = end;
  }
  return drawn.join('');
}
