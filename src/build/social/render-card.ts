import satori from 'satori';
import { toPng } from '../../lib/drawings/png.ts';
import { cardSize, createCard, type CardElement, type SocialCard } from './card.ts';
import { getCardFonts } from './fonts.ts';

/**
 * Turns a laid-out element into a picture, by satori.
 * @param size In pixels.
 * @returns The bytes of a PNG.
 */
export async function renderElement(
  element: CardElement,
  size: { width: number; height: number },
): Promise<Buffer<ArrayBuffer>> {
  return toPng(await satori(element, { ...size, fonts: await getCardFonts() }), size.width);
}

/** The social image of a page: the bytes of a PNG. */
export const renderCard = (card: SocialCard) => renderElement(createCard(card), cardSize);
