/** What stands around a centre; directions are degrees, clockwise from straight up. */
import { formatNumber } from '../emblems/geometry.ts';
import type { Point } from './canvas.ts';

/** The place at a distance from the centre. */
export function getPlace(direction: number, radius: number): Point {
  const angle = (direction * Math.PI) / 180;
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}

/** A place, or the way from one to another, as SVG writes it. */
export const formatPoint = (point: Point): string => point.map(formatNumber).join(' ');

/** Path of a part of a circle, clockwise from one direction to another, the second being the larger. */
export function drawArc(from: number, to: number, radius: number): string {
  const isLarge = to - from > 180 ? 1 : 0;
  return `M${formatPoint(getPlace(from, radius))}A${radius} ${radius} 0 ${isLarge} 1 ${formatPoint(getPlace(to, radius))}`;
}
