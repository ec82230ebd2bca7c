import { toWave } from '../emblems/geometry.ts';
import { canvas, type Point } from './canvas.ts';

/** Where the two rows and the line of time stand, how high the first waves are, and how far a wave begins after its cue. */
const rows = { growing: 118, steady: 184, time: 206, height: 24, delay: 3, cue: 6 };

/** Both rows and the cues below them, as SVG paths. */
export interface Pulses {
  growing: string;
  steady: string;
  /** A short upright line for each cue, across the line of time. */
  cues: string;
  /** The top of the last growing wave. */
  peak: Point;
}

/**
 * Draws a growing wave and a steady one after each return of a cue.
 * @param rounds How often the cue returns.
 * @param growth How many times as high as the last each growing wave is.
 */
export function getPulses(rounds: number, growth: number): Pulses {
  const round = canvas.width / rounds;
  const left = -canvas.width / 2 + 1;
  const getHeight = (i: number) => Math.round(rows.height * growth ** i);
  // Up, down, and level until the next cue.
  const step = round / 3;
  const rises = Array.from({ length: rounds }, (_, i) => getHeight(i));
  const x = left + rows.delay;
  return {
    growing: toWave({ x, y: rows.growing }, step, rises.flatMap((rise) => [rise, -rise, 0]).slice(0, -1)),
    steady: toWave({ x, y: rows.steady }, step, rises.flatMap(() => [rows.height, -rows.height, 0]).slice(0, -1)),
    cues: `M${left} ${rows.time - rows.cue}v${2 * rows.cue}${`m${round}-${2 * rows.cue}v${2 * rows.cue}`.repeat(rounds - 1)}`,
    peak: [x + (rounds - 1) * round + step, rows.growing - getHeight(rounds - 1)],
  };
}
