import { getColour } from '../../lib/drawings/emblems/palette.ts';
import { renderEmblem, viewBox } from '../../lib/drawings/emblems/render-emblem.ts';
import { area } from '../../lib/drawings/emblems/geometry.ts';
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

const emblemWidth = 336;
const lines = { thin: 2, emblem: 1.2 };

/** Lays a card out: emblem, title and foot, one under another on the middle line, as on a book’s cover. */
export function createCard({ emblem, part, label, title, foot }: SocialCard): CardElement {
  const hue = getColour(part === 'purposes' ? 'indigo' : 'rose');
  const small = { fontSize: 32, color: getColour('muted') };
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: '46px 72px 40px',
      backgroundColor: getColour('paper'),
      color: getColour('ink'),
      fontFamily: 'Source Serif 4',
    },
    [
      picture(emblem, hue, { width: emblemWidth, line: lines.emblem }),
      box({ flexDirection: 'column', alignItems: 'center' }, [
        ...(label === undefined ? [] : [box({ ...small, color: hue, marginBottom: 10 }, label)]),
        box({ fontSize: 74, fontWeight: 600, lineHeight: 1.1, textAlign: 'center', textWrap: 'balance' }, title),
      ]),
      box(
        { ...small, padding: '22px 48px 0', borderTop: `${String(lines.thin)}px solid ${getColour('hairline')}` },
        foot,
      ),
    ],
  );
}

/** Lays out what it holds as flexible boxes do, the one way satori knows. */
export function box(style: CardElement['props']['style'], children: string | CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/**
 * An emblem as a picture with the colours of its place.
 * @param size Its width in pixels, and how strong its lines are, in the emblem’s own measure.
 */
export function picture(emblem: string, hue: string, { width, line }: { width: number; line: number }): CardElement {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" color="${getColour('ink')}" fill="none" stroke="currentColor" stroke-width="${String(line)}" stroke-linecap="round"><style>.other{stroke:${hue}}</style>${renderEmblem(emblem)}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const height = (width * area.height) / area.width;
  return { type: 'img', props: { style: { width, height, flexShrink: 0 }, src } };
}
