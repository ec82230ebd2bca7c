import { curveBumpX, curveNatural, line, lineRadial, pointRadial } from 'd3-shape';
import type { Point } from './canvas.ts';

/** A place around a centre: its direction in degrees, clockwise from straight up, and how far out it lies. */
export type PolarPoint = [direction: number, radius: number];

/** Draws a line that leaves and reaches each point level, as an SVG path. */
export const drawWaves = (points: Point[]): string => line<Point>().curve(curveBumpX).digits(0)(points) ?? '';

/** Draws a smooth line through points around a centre, as an SVG path. */
export const drawRing = (points: PolarPoint[]): string =>
  lineRadial<PolarPoint>()
    .angle(([direction]) => toRadians(direction))
    .radius(([, radius]) => radius)
    .curve(curveNatural)
    .digits(1)(points) ?? '';

/**
 * Writes where a place around a centre is, as in an SVG path.
 * @param round What becomes of each number.
 */
export const formatPolarPoint = ([direction, radius]: PolarPoint, round: (value: number) => number): string =>
  pointRadial(toRadians(direction), radius).map(round).join(' ');

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
