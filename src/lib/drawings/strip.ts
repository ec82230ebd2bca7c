/** Lays out groups of people as dots along a line: their place and their size say how many they are. */
import { scaleLog } from 'd3-scale';

/** The room of a strip in its own units, with 0 across at its upper left and 0 down at its line. */
export const strip = {
  width: 200,
  /** Where the line ends, and after it come the ticks of what has no number. */
  line: 170,
  /** Least distance from the line to the upper and the lower edge. */
  reach: 10,
} as const;

/** From the edge of the strip to the first and from the last number of its line. */
const inset = 6;
/** Radius of the dot of the fewest and of the most people. */
const radii = [2.5, 5.5];
/** Least distance between two dots. */
const gap = 1;
const tick = { first: 178, apart: 5 };

export interface Scale {
  /** The powers of ten on the line, such as 10, 100, 1000. */
  numbers: number[];
  /** Place on the line, from how many people. */
  getX: (people: number) => number;
  getRadius: (people: number) => number;
}

/**
 * Makes the scale that every strip shares, so that one can be held against another. Equal steps along it multiply the
 * people by as much.
 * @param people How many were asked, in each group that any strip shows.
 * @throws When there are none, or fewer than one.
 */
export function createScale(people: number[]): Scale {
  const [fewest, most] = [Math.min(...people), Math.max(...people)];
  if (!(fewest >= 1 && fewest <= most && most < Infinity))
    throw new Error(`No scale can be made from ${fewest} to ${most} people.`);
  const place = scaleLog([fewest, most], [inset, strip.line - inset]).nice();
  const radius = scaleLog(place.domain(), radii);
  const [first = 1, last = first] = place.domain().map((end) => Math.round(Math.log10(end)));
  return {
    numbers: Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i)),
    // In whole and half units: nobody sees less, and the page is shorter.
    getX: (count) => Math.round(place(count)),
    getRadius: (count) => Math.round(2 * radius(count)) / 2,
  };
}

export interface Dot<G> {
  group: G;
  x: number;
  /** Below the line when it is more than 0, above when it is less. */
  y: number;
  r: number;
}

/** A strip laid out: dots that do not touch, and ticks after the line. */
export interface Strip<G> {
  dots: Dot<G>[];
  /** Each as a path. */
  ticks: { group: G; path: string }[];
  /** Distance from the line to the upper and the lower edge. */
  reach: number;
}

/** Lays out groups: each dot as near to the line as the dots before it leave room. */
export function layOutStrip<G extends { people?: number | undefined }>(groups: G[], scale: Scale): Strip<G> {
  const dots: Dot<G>[] = [];
  for (const group of groups) {
    if (group.people === undefined) continue;
    const dot = { group, x: scale.getX(group.people), y: 0, r: scale.getRadius(group.people) };
    const isFree = (y: number) => dots.every((other) => isApart({ ...dot, y }, other));
    while (!isFree(dot.y)) dot.y = dot.y < 0 ? -dot.y : -dot.y - 1;
    dots.push(dot);
  }
  const numberless = groups.filter(({ people }) => people === undefined);
  return {
    dots,
    ticks: numberless.map((group, i) => ({ group, path: `M${String(tick.first + i * tick.apart)}-5v10` })),
    reach: Math.max(strip.reach, ...dots.map(({ y, r }) => Math.ceil(Math.abs(y) + r + gap))),
  };
}

const isApart = (a: Omit<Dot<unknown>, 'group'>, b: Omit<Dot<unknown>, 'group'>) =>
  Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r + gap;
