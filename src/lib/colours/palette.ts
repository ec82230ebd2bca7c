import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { list, parse, type Rule } from 'postcss';

/** The ways the page can be coloured, in the order they are shown. */
export const themeNames = ['light', 'dark', 'sepia', 'print'] as const;
export type ThemeName = (typeof themeNames)[number];

/** A theme's colours, each by its custom property, such as `--color-ink`. */
export type Palette = ReadonlyMap<string, string>;

// By the name in package.json, which holds wherever the build bundles this to.
const { resolve } = createRequire(import.meta.url);
const readStyles = (file: string) => readFileSync(resolve(`#styles/${file}`), 'utf8');

/** Reads the site's colours as they are now, each time anew. */
export const readPalettes = (): Record<ThemeName, Palette> =>
  getPalettes(readStyles('tokens.css'), readStyles('print.css'));

/** The site's colours, for what is drawn where no style sheet is. */
export const palettes = readPalettes();

/** A colour of a theme, of the light one unless another is given. Throws when the theme lacks it. */
export function getColour(property: string, palette = palettes.light): string {
  const colour = palette.get(property);
  if (colour === undefined) throw new Error(`No theme sets ${property}.`);
  return colour;
}

/**
 * Reads the colours of every theme from the style sheets that set them.
 * @param tokens Text of tokens.css, whose `light-dark()` pairs make two themes.
 * @param print Text of print.css, which sets some of the light ones anew.
 * @throws When a theme sets a colour that the others do not know.
 */
export function getPalettes(tokens: string, print: string): Record<ThemeName, Palette> {
  const pairs = readColours(tokens, (rule) => rule.selectors.includes(':root'));
  const light = new Map([...pairs].map(([name, value]) => [name, splitPair(value)[0]]));
  const dark = new Map([...pairs].map(([name, value]) => [name, splitPair(value)[1]]));
  const sepia = readColours(tokens, (rule) => rule.selector === "[data-theme='sepia']");
  const paper = readColours(print, (rule) => rule.selectors.includes(':root'));
  for (const name of [...sepia.keys(), ...paper.keys()]) {
    if (!light.has(name)) throw new Error(`${name} is set in one theme and unknown in the others.`);
  }
  return { light, dark, sepia: new Map([...light, ...sepia]), print: new Map([...light, ...paper]) };
}

/** The colours that rules outside of any condition but print set, by their custom properties. */
function readColours(css: string, isMeant: (rule: Rule) => boolean): Map<string, string> {
  const colours = new Map<string, string>();
  parse(css).walkRules((rule) => {
    if (!isMeant(rule) || isConditional(rule)) return;
    rule.walkDecls(/^--color-/, ({ prop, value }) => {
      if (!value.startsWith('var(')) colours.set(prop, value);
    });
  });
  return colours;
}

function isConditional({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && parent.name === 'media' && parent.params !== 'print';
}

/** Splits `light-dark(a, b)`; a colour that is the same in both stands twice. */
function splitPair(value: string): [string, string] {
  const inside = /^light-dark\((.*)\)$/.exec(value)?.[1] ?? value;
  const [light = value, dark = light] = list.comma(inside);
  return [light, dark];
}
