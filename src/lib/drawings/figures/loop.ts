import { drawArc, formatPoint, getPlace } from './around.ts';
import type { Point } from './canvas.ts';

/** Measures around the ring's centre. */
const ring = { radius: 75, swing: 11, meeting: 90, gap: 10, returns: 270, handle: 0.38 };

/** The parts of the ring, as SVG paths around its centre. */
export interface Loop {
  /** From the left over the top to the right: a wave that swells, and stills. */
  restless: string;
  /** From the right over the bottom to the left. */
  calm: string;
}

/**
 * Draws a ring to be read clockwise, with a gap where two circles meet.
 * @param waves How many waves the restless part has.
 */
export function getLoop(waves: number): Loop {
  const { radius, swing, meeting, gap, returns } = ring;
  const sweep = 360 + meeting - gap - returns;
  const turns = waves * 2;
  const directions = Array.from({ length: turns + 1 }, (_, turn) => returns + (turn / turns) * sweep);
  const places = directions.map((direction, turn) =>
    getPlace(direction, radius + (turn % 2 === 0 ? -1 : 1) * swing * getUnrest(turn / turns)),
  );
  return {
    restless: drawTurns(places, directions),
    calm: drawArc(meeting + gap, returns, radius),
  };
}

/** How restless the line is, from 0 to 1: still at both ends, and most restless straight up. */
const getUnrest = (way: number) => Math.sin(Math.PI * way) ** 2;

const minus = ([x, y]: Point, [a, b]: Point): Point => [x - a, y - b];
const round = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** Path through the turns of a wave around the centre, at each of which it runs along the ring. */
function drawTurns(exact: Point[], directions: number[]): string {
  const [start = [0, 0], ...others] = exact.map(round);
  let from: Point = start;
  const curves = others.map((place, i) => {
    const reach = Math.hypot(...minus(place, from)) * ring.handle;
    const control = minus(place, getPlace((directions[i + 1] ?? 0) + 90, reach));
    const curve = `s${formatPoint(minus(control, from))} ${formatPoint(minus(place, from))}`;
    from = place;
    return curve;
  });
  return `M${formatPoint(start)}${curves.join('')}`;
}
