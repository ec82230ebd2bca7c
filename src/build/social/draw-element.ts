import satori from 'satori';
import { toPng } from '../../lib/drawings/png.ts';
import type { CardElement } from './elements.ts';
import type { CardFont } from './fonts.ts';

/**
 * Draws a laid-out element, by satori.
 * @param size In pixels.
 * @returns The bytes of a PNG.
 */
export const drawElement = async (
  element: CardElement,
  size: { width: number; height: number },
  fonts: CardFont[],
): Promise<Buffer> => toPng(await satori(element, { ...size, fonts }), size.width);
