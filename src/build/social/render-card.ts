import satori from 'satori';
import { toPng } from '../../lib/drawings/png.ts';
import { cardSize, createCard, type SocialCard } from './card.ts';
import { getCardFonts } from './fonts.ts';

/** The social image of a page: the bytes of a PNG. */
export async function renderCard(card: SocialCard): Promise<Buffer<ArrayBuffer>> {
  const svg = await satori(createCard(card), { ...cardSize, fonts: await getCardFonts() });
  return toPng(svg, cardSize.width);
}
