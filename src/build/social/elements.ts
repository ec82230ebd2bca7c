import { getColour } from '../../lib/colours/palette.ts';
import { getCrop } from '../../lib/drawings/emblems/crop-emblem.ts';
import { renderEmblem } from '../../lib/drawings/emblems/render-emblem.ts';
import type { Hue } from '../../schemas/part.ts';

/** An element as satori takes it: https://github.com/vercel/satori#use-without-jsx. */
export interface CardElement {
  type: 'div' | 'img';
  props: { style: Record<string, string | number>; src?: string; children?: string | CardElement[] };
}

/** Lays out what it holds as flexible boxes do, the one way satori knows. */
export function box(style: CardElement['props']['style'], children: string | CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A sheet of paper, what it holds one under another. */
export const createSheet = (style: CardElement['props']['style'], children: CardElement[]): CardElement =>
  box(
    {
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: getColour('--color-paper'),
      color: getColour('--color-ink'),
      fontFamily: 'Source Serif 4',
      ...style,
    },
    children,
  );

/** The colour of a hue; the site’s is rose. */
export const getHue = (hue: Hue = 'rose'): string => getColour(`--color-${hue}`);

/**
 * An emblem as a picture with the colours of its place, cropped at its sides.
 * @param look How high it is in pixels, and how strong its lines are, in the emblem’s own measure.
 */
export function drawEmblem(
  { name, hue }: { name: string; hue?: Hue | undefined },
  look: { height: number; line: number },
): CardElement {
  // Nothing shows beyond a picture’s edge, and its size is rounded, so lines need a little room there.
  const [left = 0, top = 0, width = 0, height = 0] = getCrop(name).split(' ').map(Number);
  const viewBox = [left - 1, top, width + 2, height].join(' ');
  return drawPicture(renderEmblem(name), { ...look, viewBox, hue: getHue(hue) });
}

/** A drawing as a picture: lines in the colour of the text, and those of the class `other` in a hue. */
export function drawPicture(
  drawing: string,
  {
    height,
    line,
    viewBox,
    hue,
    color = getColour('--color-ink'),
  }: {
    height: number;
    line: number;
    viewBox: string;
    hue: string;
    color?: string;
  },
): CardElement {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" color="${color}" fill="none" stroke="currentColor" stroke-width="${String(line)}" stroke-linecap="round"><style>.other{stroke:${hue}}</style>${drawing}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const [, , across = 1, down = 1] = viewBox.split(' ').map(Number);
  return { type: 'img', props: { style: { width: (height * across) / down, height, flexShrink: 0 }, src } };
}
