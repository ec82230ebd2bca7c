import { curveBumpX, line } from 'd3-shape';
import { canvas, type Point } from './canvas.ts';

/** Where the two rows stand, and how high and wide their waves are. */
const rows = { wanting: 116, liking: 190, height: 26, wave: 40, delay: 8 };

/** Both rows and the cues between them, as SVG paths. */
export interface Pulses {
  wanting: string;
  liking: string;
  /** A short upright line for each cue. */
  cues: string;
}

/**
 * Draws a wave of wanting and one of liking for each return of a cue.
 * @param rounds How often the cue returns.
 * @param growth How many times as high as the last each wave of wanting is.
 */
export function getPulses(rounds: number, growth: number): Pulses {
  const width = canvas.width / rounds;
  const starts = Array.from({ length: rounds }, (_, round) => Math.round(round * width) + 1);
  return {
    wanting: drawWaves(starts, rows.wanting, (round) => rows.height * growth ** round),
    liking: drawWaves(
      starts.map((start) => start + rows.delay),
      rows.liking,
      () => rows.height,
    ),
    cues: starts.map((x) => `M${x} ${rows.wanting + 6}v8`).join(''),
  };
}

function drawWaves(starts: number[], base: number, getHeight: (round: number) => number): string {
  const points = starts.flatMap((x, round): Point[] => [
    [x, base],
    [x + rows.wave / 2, base - getHeight(round)],
    [x + rows.wave, base],
  ]);
  return line<Point>().curve(curveBumpX).digits(0)(points) ?? '';
}
