import tokens from '../styles/tokens.css?raw';

export type Theme = 'light' | 'dark';
type Paint = 'paper' | 'ink' | 'grey' | 'rose' | 'indigo' | 'hairline';

/** A colour of the site’s own, for what is drawn where no style sheet is. Throws when the style sheet has lost it. */
export function getColour(paint: Paint, theme: Theme = 'light'): string {
  const [, colour] = new RegExp(`--${paint}-${theme}: (#[0-9a-f]{6});`).exec(tokens) ?? [];
  if (colour === undefined) throw new Error(`src/styles/tokens.css has no colour --${paint}-${theme}.`);
  return colour;
}
