import { getPalettes, type ThemeName } from '../../colours/palette.ts';
import printStyles from '../../../styles/print.css?raw';
import tokens from '../../../styles/tokens.css?raw';

export type Theme = Extract<ThemeName, 'light' | 'dark'>;
type Paint = 'paper' | 'ink' | 'muted' | 'rose' | 'indigo' | 'hairline';

const palettes = getPalettes(tokens, printStyles);

/** A colour of the site’s own, for what is drawn where no style sheet is. Throws when the style sheet has lost it. */
export function getColour(paint: Paint, theme: Theme = 'light'): string {
  const colour = palettes[theme].get(`--color-${paint}`);
  if (colour === undefined) throw new Error(`src/styles/tokens.css has no colour --color-${paint}.`);
  return colour;
}
