import { drawArc, formatPoint, getPlace } from './around.ts';

/** Measures around a dial's centre: of its knob, of the pointer on it, and of the marks of its scale. */
const dial = { knob: 38, pointer: [16, 38], scale: 50, from: -135, to: 135, marks: 11 } as const;

/** A dial, as SVG paths around its centre; the knob is a circle. */
export interface Dial {
  knob: number;
  /** From the middle of the knob to its rim, at the mark that is set. */
  pointer: string;
  /** The way round, of which a mark takes one part of `length`, and `dashes` the spaces between. */
  scale: { path: string; length: number; dashes: string };
}

/**
 * Draws a dial.
 * @param setting How far it is turned, from 0, low, to 1, high.
 */
export function getDial(setting: number): Dial {
  const { knob, pointer, scale, from, to, marks } = dial;
  const direction = from + setting * (to - from);
  const space = (to - from) / (marks - 1);
  const [start, end] = pointer.map((radius) => formatPoint(getPlace(direction, radius)));
  return {
    knob,
    pointer: `M${start ?? ''}L${end ?? ''}`,
    // A mark is one degree wide, half of it beyond the end of the scale.
    scale: {
      path: drawArc(from - 0.5, to + 0.5, scale),
      length: to - from + 1,
      dashes: `1 ${space - 1}`,
    },
  };
}
