import type { FigureData } from '../../../schemas/figure.ts';

/**
 * The room a figure is drawn in, in the drawing's own units. As wide as the text on the narrowest phone, so that a
 * label, whose size is `em`, is never smaller than 14 px. The middle of the width is 0; where there is more room, styles
 * move what stands in `.figure-left` or `.figure-right` apart, and widen what is in `.figure-wide`.
 */
export const canvas = {
  width: 300,
  /** Height of each kind of figure, a number of `em`. */
  heights: { loop: 225, pulses: 240, dials: 270, counts: 285 },
  em: 15,
  /** Distance between two lines of a label. */
  lineHeight: 19,
};

/** A place in a drawing. */
export type Point = [x: number, y: number];

/** What a reader is told of what a figure is drawn from. */
export const basisLabels: Record<FigureData['basis'], string> = {
  schematic: 'Drawn from the idea, not from measurements',
  data: 'Drawn from what the study counted',
};
