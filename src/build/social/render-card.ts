import { cache } from '../../cache/cache.ts';
import type { SocialCard } from '../../content/social-cards.ts';
import { socialImageSize } from '../../lib/site/social-image.ts';
import { createCard, pictureSize } from './card.ts';
import { checkLetters } from './check-letters.ts';
import type { CardElement } from './elements.ts';
import { getCardCharacters, getCardFonts } from './fonts.ts';

/**
 * Turns a laid-out element into a picture, unless one of just these words, lines and colours is kept from before.
 * @param size In pixels.
 * @returns The bytes of a PNG.
 */
export async function renderElement(
  element: CardElement,
  size: { width: number; height: number },
  { fonts = getCardFonts(), pictures = cache } = {},
): Promise<Buffer<ArrayBuffer>> {
  const cuts = await fonts;
  const parts = [
    JSON.stringify([element, size]),
    ...cuts.map(({ data }) => data),
    pictures.digestCode('src/build/social/draw-element.ts'),
  ];
  return pictures.cached('pictures', parts, async () => {
    // Loaded only when there is something to draw.
    const { drawElement } = await import('./draw-element.ts');
    return drawElement(element, size, cuts);
  });
}

/** The social image of a page: the bytes of a PNG. Throws when the typeface lacks a letter of what it says. */
export async function renderCard(card: SocialCard): Promise<Buffer<ArrayBuffer>> {
  checkLetters(card, await getCardCharacters());
  if (card.picture === undefined) return renderElement(createCard(card), socialImageSize);
  const { cutPicture, toFewColours } = await import('./cut-picture.ts');
  const picture = await cutPicture(card.picture.file, pictureSize);
  return toFewColours(await renderElement(createCard(card, picture), socialImageSize));
}
