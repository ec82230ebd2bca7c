/** The ways to draw a line that the figures share, by d3-shape. */
import { curveBumpX, curveNatural, line, lineRadial, pointRadial } from 'd3-shape';
import type { Point } from './canvas.ts';

/** Directions are degrees, clockwise from straight up; d3-shape wants radians. */
const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** The place at a distance from the centre. */
export const getPlace = (direction: number, radius: number): Point => pointRadial(toRadians(direction), radius);

/** Path through points that stand ever farther right, level at each of them. */
export const drawWaves = (points: Point[]): string => line().curve(curveBumpX).digits(0)(points) ?? '';

/** Path around the centre, as smooth as can be, through places given by direction and radius. */
export const drawRound = (places: [direction: number, radius: number][]): string =>
  lineRadial()
    .angle(([direction]) => toRadians(direction))
    .radius(([, radius]) => radius)
    .curve(curveNatural)
    .digits(1)(places) ?? '';
