import { drawArc } from './around.ts';

/** In degrees: how wide a line is, how far the next is from it, and how much farther that of the next group. */
const fan = { line: 1, step: 5, group: 5, space: 5 };

/** Directions to which a fan may open. */
const directions = { right: 90, left: 270 };

/** Lines around a centre, drawn as the dashes of one broad arc. */
export interface Fan {
  /** The arc, on which one degree is one part of `length`. */
  path: string;
  length: number;
  /** The lines of a group and the spaces after them. */
  dashes: string;
}

/**
 * Draws one line for each thing counted, in groups of five, spread like a fan around the centre.
 * @param count How many.
 * @param side The side to which the fan opens.
 * @param radius Of the middle of the lines; how long they are is how broad the arc is drawn.
 */
export function getFan(count: number, side: keyof typeof directions, radius: number): Fan {
  const { line, step, group, space } = fan;
  const last = count - 1;
  const length = last * step + Math.floor(last / group) * space + line;
  const middle = directions[side];
  return {
    path: drawArc(middle - length / 2, middle + length / 2, radius),
    length,
    dashes: `${`${line} ${step - line} `.repeat(group - 1)}${line} ${step - line + space}`,
  };
}
