import type { SocialCard } from '../../content/social-cards.ts';
import { getColour } from '../../lib/colours/palette.ts';
import { renderVerdictShape, verdictViewBox } from '../../lib/drawings/verdict-shape.ts';
import { siteName } from '../../lib/site/name.ts';
import { socialImageSize } from '../../lib/site/social-image.ts';
import { capitalize } from '../../lib/text/capitalize.ts';
import { box, createSheet, drawEmblem, drawPicture, getHue, type CardElement } from './elements.ts';

/** Small text, which in a preview as narrow as 300 pixels is of ten. */
const small = 42;

/** The size of a picture at the side of a card, in pixels: a third of it. */
export const pictureSize = { width: 400, height: socialImageSize.height };

/**
 * Lays a card out: emblem and name, the large words, and at the foot what is known or what the page holds.
 * @param picture A `data:` address of what stands at its side.
 */
export function createCard(card: SocialCard, picture?: string): CardElement {
  const { emblem, name, verdicts, row } = card;
  const head = box({ alignItems: 'center', gap: 30 }, [
    drawEmblem(emblem, { height: 112, line: 1.5 }),
    ...(name === undefined ? [] : [box({ fontSize: 50, fontWeight: 600, color: getHue(emblem.hue) }, name)]),
  ]);
  const foot = verdicts?.map(createVerdict) ?? (row === undefined ? [createMuted(siteName)] : [createRow(row)]);
  const width = socialImageSize.width - (picture === undefined ? 0 : pictureSize.width);
  const sheet = createSheet({ ...socialImageSize, width, padding: '44px 64px 42px' }, [
    head,
    box({ flexDirection: 'column', gap: 14 }, createWords(card)),
    box({ flexDirection: 'column', gap: 6 }, foot),
  ]);
  if (picture === undefined) return sheet;
  return box(socialImageSize, [sheet, { type: 'img', props: { style: pictureSize, src: picture } }]);
}

function createWords({ words, isVoice = false, sentence, picture }: SocialCard): CardElement[] {
  const [large, larger] = picture === undefined ? [96, 116] : [64, 80];
  const look = isVoice ? { fontStyle: 'italic' } : { fontWeight: 600 };
  const title = box(
    { ...look, fontSize: words.length > 36 ? large : larger, lineHeight: 1.08, textWrap: 'balance' },
    words,
  );
  return sentence === undefined
    ? [title]
    : [title, box({ fontSize: 56, lineHeight: 1.2, textWrap: 'balance' }, sentence)];
}

const createVerdict = ({ verdict, words }: NonNullable<SocialCard['verdicts']>[number]): CardElement => {
  const color = getColour('--color-ink');
  const shape = { height: 40, line: 1.8, viewBox: verdictViewBox, hue: color };
  return box({ alignItems: 'center', gap: 18, fontSize: small }, [
    drawPicture(renderVerdictShape(verdict), shape),
    box({}, capitalize(words)),
  ]);
};

const createMuted = (text: string): CardElement => box({ fontSize: small, color: getColour('--color-muted') }, text);

const createRow = (row: NonNullable<SocialCard['row']>): CardElement =>
  box(
    { justifyContent: 'space-between', alignItems: 'center' },
    row.map((emblem) => drawEmblem(emblem, { height: row.length > 5 ? 64 : 88, line: row.length > 5 ? 2 : 1.8 })),
  );
