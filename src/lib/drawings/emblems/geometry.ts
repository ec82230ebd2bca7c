/**
 * The shapes that emblems are made of, in units of their drawing area; y grows downwards. Angles are degrees, from
 * three o'clock and clockwise, as SVG turns them.
 */

export interface Point {
  x: number;
  y: number;
}

/** A circle by its middle and radius. */
export interface Circle extends Point {
  r: number;
}

/** The area every emblem is drawn in. */
export const area = { width: 48, height: 32 };

/** Writes a number with one decimal at most and no needless nought: a tenth of a unit is less than an eye can see. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** Moves circles, together, to the middle of the area. */
export function toCentre<T extends Circle[]>(...circles: T): T {
  const left = Math.min(...circles.map(({ x, r }) => x - r));
  const right = Math.max(...circles.map(({ x, r }) => x + r));
  const top = Math.min(...circles.map(({ y, r }) => y - r));
  const bottom = Math.max(...circles.map(({ y, r }) => y + r));
  const across = area.width / 2 - (left + right) / 2;
  const down = area.height / 2 - (top + bottom) / 2;
  return circles.map(({ x, y, r }) => ({ x: x + across, y: y + down, r })) as T;
}

interface PairOptions {
  /** Radius of the first, and of the second too unless it has its own. */
  radius: number;
  otherRadius?: number;
  /** From middle to middle. */
  distance: number;
  /** Where the second stands, seen from the first. */
  phase?: number;
}

/** Two circles in the middle of the area: one for each person. */
export function createPair({ radius, otherRadius = radius, distance, phase = 0 }: PairOptions): [Circle, Circle] {
  const first = { x: 0, y: 0, r: radius };
  return toCentre(first, { ...getPointOn({ ...first, r: distance }, phase), r: otherRadius });
}

/** The point of a circle at an angle. */
export function getPointOn({ x, y, r }: Circle, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: x + r * Math.cos(radians), y: y + r * Math.sin(radians) };
}

/** Path of the part of a circle that runs clockwise from one angle to another, the second being the larger. */
export function toArc(circle: Circle, from: number, to: number): string {
  const radius = formatNumber(circle.r);
  const isLarge = to - from > 180 ? 1 : 0;
  return `M${toPair(getPointOn(circle, from))}A${radius} ${radius} 0 ${isLarge} 1 ${toPair(getPointOn(circle, to))}`;
}

/**
 * Lengths of dash and gap that go round a circle without a seam.
 * @param count Dashes in the whole circle.
 * @param share Part of the line that is drawn, from 0 to 1, not counting round ends.
 */
export function toDashes({ r }: Circle, count: number, share: number): string {
  const step = (2 * Math.PI * r) / count;
  const dash = Math.round(step * share * 100) / 100;
  return `${String(dash)} ${String(Math.round((step - dash) * 100) / 100)}`;
}

/**
 * Path of slanting lines that fill what two circles share.
 * @param gap From line to line.
 * @param angle Of the lines.
 * @param inset Kept free at both ends of each line.
 */
export function toHatching(
  circles: [Circle, Circle],
  { gap, angle, inset }: { gap: number; angle: number; inset: number },
): string {
  const along = getPointOn({ x: 0, y: 0, r: 1 }, angle);
  const across = { x: -along.y, y: along.x };
  const middle = getOverlapMiddle(circles);
  const reach = Math.floor(Math.max(...circles.map(({ r }) => r)) / gap);
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, i) => (i - reach) * gap);
  return offsets
    .flatMap((offset) => {
      const foot = { x: middle.x + across.x * offset, y: middle.y + across.y * offset };
      const chords = circles.map((circle) => getChord(circle, foot, along));
      const start = Math.max(...chords.map(([from]) => from)) + inset;
      const end = Math.min(...chords.map(([, to]) => to)) - inset;
      // Also false where the line misses a circle and its chord is not a number.
      if (!(end - start > inset)) return [];
      const points = [start, end].map((at) => toPair({ x: foot.x + along.x * at, y: foot.y + along.y * at }));
      return `M${points.join('L')}`;
    })
    .join('');
}

/**
 * Path of a wave that is level at each of its turns.
 * @param start Where it begins.
 * @param step Across, from one turn to the next.
 * @param rises What each turn lies above the one before; below, if negative.
 */
export function toWave(start: Point, step: number, rises: number[]): string {
  const half = formatNumber(step / 2);
  const [first = 0, ...others] = rises.map((rise) => formatNumber(-rise));
  const rest = others.map((fall) => `s${half} ${fall} ${formatNumber(step)} ${fall}`).join('');
  return `M${toPair(start)}c${half} 0 ${half} ${first} ${formatNumber(step)} ${first}${rest}`;
}

const toPair = ({ x, y }: Point) => `${formatNumber(x)} ${formatNumber(y)}`;

/** The middle of the lens that two circles share, on the line of their middles. */
function getOverlapMiddle([one, other]: [Circle, Circle]): Point {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  const at = (one.r + distance - other.r) / 2 / distance;
  return { x: one.x + (other.x - one.x) * at, y: one.y + (other.y - one.y) * at };
}

/** Where a line enters and leaves a circle, as distances from its foot; not a number where it misses. */
function getChord({ x, y, r }: Circle, foot: Point, along: Point): [number, number] {
  const nearest = (x - foot.x) * along.x + (y - foot.y) * along.y;
  const away = Math.hypot(x - foot.x - along.x * nearest, y - foot.y - along.y * nearest);
  const half = Math.sqrt(r * r - away * away);
  return [nearest - half, nearest + half];
}
