import { Resvg } from '@resvg/resvg-js';

/**
 * Turns a drawing into a picture, by resvg.
 * @param svg A drawing whose texts are outlines: no typeface is at hand.
 * @param width In pixels; the height follows.
 * @returns The bytes of a PNG.
 */
export function toPng(svg: string, width: number): Buffer<ArrayBuffer> {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return Buffer.from(picture.render().asPng());
}
