import { Resvg } from '@resvg/resvg-js';

/** No drawing holds letters, and to read every typeface of the system takes longer than to draw. */
const font = { loadSystemFonts: false };

/**
 * Turns a drawing into a picture, by resvg.
 * @param svg A drawing whose texts are outlines: no typeface is at hand.
 * @param width In pixels; the height follows.
 * @returns The bytes of a PNG.
 */
export function toPng(svg: string, width: number): Buffer<ArrayBuffer> {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
  return Buffer.from(picture.render().asPng());
}

/** Finds the box around what a drawing shows, in its own units; undefined where it shows nothing. */
export const findBox = (svg: string): { x: number; width: number } | undefined => new Resvg(svg, { font }).getBBox();
