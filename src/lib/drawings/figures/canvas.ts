/**
 * The room a figure is drawn in, in the drawing's own units. As wide as the text on the narrowest phone, so that a
 * label of 15 units is never smaller than 14 px.
 */
export const canvas = {
  width: 300,
  /** Height of each kind of figure. */
  heights: { loop: 226, pulses: 226, field: 310, counts: 258 },
  /** Distance between two lines of a label. */
  lineHeight: 19,
};

/** A place in a drawing, from its upper left corner. */
export type Point = [x: number, y: number];

/** The degrees of a direction, clockwise from straight up, as d3-shape wants them. */
export const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
