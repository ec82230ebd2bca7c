import { cardSize, createCard, type SocialCard } from './card.ts';
import { renderElement } from './render-element.ts';

/** The social image of a page: the bytes of a PNG. */
export const renderCard = (card: SocialCard) => renderElement(createCard(card), cardSize);
