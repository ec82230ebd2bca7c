import { renderEmblem, viewBox } from '../../lib/drawings/emblems/render-emblem.ts';
import { area } from '../../lib/drawings/emblems/geometry.ts';
import { getColour } from '../../lib/colours/palette.ts';
import type { PartId } from '../../lib/site/parts.ts';

/** What a social image says: the cover of a page. */
export interface SocialCard {
  /** Whose emblem it bears: a section’s, a part’s, or `site`. */
  emblem: string;
  /** Gives the emblem its hue; without one it has the site’s. */
  part?: PartId;
  /** Above the title, such as “Motivation 2 of 5”. */
  label?: string;
  title: string;
  /** At the foot. */
  foot: string;
}

/** An element as satori takes it: https://github.com/vercel/satori#use-without-jsx. */
export interface CardElement {
  type: 'div' | 'img';
  props: { style: Record<string, string | number>; src?: string; children?: string | CardElement[] };
}

/** In pixels: what the large previews of messengers and networks show uncut. */
export const cardSize = { width: 1200, height: 630 };

/** Lays a card out: emblem, title and foot, one under another on the middle line, as on a book’s cover. */
export function createCard({ emblem, part, label, title, foot }: SocialCard): CardElement {
  const hue = getColour(part === 'purposes' ? '--color-indigo' : '--color-rose');
  const small = { fontSize: 32, color: getColour('--color-muted') };
  const borderTop = `2px solid ${getColour('--color-hairline')}`;
  return createCover({ ...cardSize, padding: '46px 72px 40px' }, [
    picture(emblem, hue, { width: 336, line: 1.2 }),
    box({ flexDirection: 'column', alignItems: 'center' }, [
      ...(label === undefined ? [] : [box({ ...small, color: hue, marginBottom: 10 }, label)]),
      createTitle(74, title),
    ]),
    box({ ...small, padding: '22px 48px 0', borderTop }, foot),
  ]);
}

/** A sheet of paper, what it holds one under another on the middle line. */
export const createCover = (style: CardElement['props']['style'], children: CardElement[]): CardElement =>
  box(
    {
      ...style,
      boxSizing: 'border-box',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
      backgroundColor: getColour('--color-paper'),
      color: getColour('--color-ink'),
      fontFamily: 'Source Serif 4',
    },
    children,
  );

/** A title in the middle, its lines of about one length. */
export const createTitle = (fontSize: number, title: string): CardElement =>
  box({ fontSize, fontWeight: 600, lineHeight: 1.1, textAlign: 'center', textWrap: 'balance' }, title);

/** Lays out what it holds as flexible boxes do, the one way satori knows. */
export function box(style: CardElement['props']['style'], children: string | CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/**
 * An emblem as a picture with the colours of its place.
 * @param size Its width in pixels, and how strong its lines are, in the emblem’s own measure.
 */
export function picture(emblem: string, hue: string, { width, line }: { width: number; line: number }): CardElement {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" color="${getColour('--color-ink')}" fill="none" stroke="currentColor" stroke-width="${String(line)}" stroke-linecap="round"><style>.other{stroke:${hue}}</style>${renderEmblem(emblem)}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const height = (width * area.height) / area.width;
  return { type: 'img', props: { style: { width, height, flexShrink: 0 }, src } };
}
