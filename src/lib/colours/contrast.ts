import { wcagContrast } from 'culori';
import { hues } from '../../schemas/part.ts';
import { getColour, type Palette } from './palette.ts';

/** What is read, or has to be seen, on which grounds, and the least contrast it needs. */
interface Requirement {
  /** Custom property of what is seen. */
  colour: string;
  /** What it is for, in words. */
  use: string;
  grounds: string[];
  least: number;
}

const paperAndPanel = ['--color-paper', '--color-panel'];

/** Text: WCAG 2.2, 1.4.6 (AAA). Edges of controls: 1.4.11. */
export const requirements: Requirement[] = [
  { colour: '--color-ink', use: 'text, links', grounds: [...paperAndPanel, '--color-marker'], least: 7 },
  { colour: '--color-muted', use: 'small text', grounds: paperAndPanel, least: 7 },
  ...hues.map((hue) => ({ colour: `--color-${hue}`, use: 'a part and its links', grounds: paperAndPanel, least: 7 })),
  { colour: '--color-edge', use: 'edges of controls', grounds: paperAndPanel, least: 3 },
];

/** A contrast as it stands in a theme. */
export interface Contrast {
  colour: string;
  ground: string;
  /** From 1 to 21, by the formula of WCAG 2.2 (relative luminance). */
  ratio: number;
  least: number;
}

/**
 * Computes every contrast that a theme has to hold.
 * @throws When the theme lacks a colour.
 */
export function getContrasts(palette: Palette): Contrast[] {
  return requirements.flatMap(({ colour, grounds, least }) =>
    grounds.map((ground) => ({
      colour,
      ground,
      least,
      ratio: wcagContrast(getColour(colour, palette), getColour(ground, palette)),
    })),
  );
}

/** Writes a ratio as WCAG does, rounded down so that it never claims more than there is: “16.2:1”. */
export const formatRatio = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;
