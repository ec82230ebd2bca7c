import { pointRadial } from 'd3-shape';
import { toRadians } from './canvas.ts';

/** Measures of a fan: where its lines begin and end, the degrees between two of them, and between two groups. */
const fan = { from: 36, to: 112, step: 5, space: 5, group: 5 };

/** Directions to which a fan may open, in degrees, clockwise from straight up. */
const directions = { right: 90, left: 270 };

/**
 * Draws one line for each thing counted, in groups of five, spread like a fan around the centre.
 * @param count How many.
 * @param side The side to which the fan opens.
 * @returns An SVG path.
 */
export function getFan(count: number, side: keyof typeof directions): string {
  const places = Array.from({ length: count }, (_, i) => i * fan.step + Math.floor(i / fan.group) * fan.space);
  const middle = (places.at(-1) ?? 0) / 2;
  return places
    .map((place) => toRadians(directions[side] + place - middle))
    .map((angle) => `M${formatPoint(angle, fan.from)}L${formatPoint(angle, fan.to)}`)
    .join('');
}

const formatPoint = (angle: number, radius: number) => pointRadial(angle, radius).map(Math.round).join(' ');
