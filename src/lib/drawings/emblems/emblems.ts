import { spellNumber } from '../../text/spell-number.ts';
import type { EmblemName } from '../../../schemas/emblem.ts';
import { area, createPair, toArc, toCentre, toDashes, toHatching, toWave, type Circle } from './geometry.ts';

/** One line or dot of an emblem. */
export interface Shape {
  /** Whose it is: the reader's own, or the other person's, which takes the hue of the part. */
  of: 'one' | 'other';
  /** A circle, or a path's data. */
  form: Circle | string;
  /** A whole line unless it says otherwise; `dashes` are what SVG's `stroke-dasharray` takes. */
  look?: { dashes: string } | 'filled';
}

export interface Emblem {
  /** What is seen, in one short sentence, for those who do not see it. */
  text: string;
  shapes: Shape[];
}

const one = (form: Shape['form'], look?: Shape['look']): Shape => ({ of: 'one', form, ...(look && { look }) });
const other = (form: Shape['form'], look?: Shape['look']): Shape => ({ of: 'other', form, ...(look && { look }) });
const middle = { x: area.width / 2, y: area.height / 2 };

const touching = toCentre({ x: 0, y: 0, r: 9 }, { x: 18, y: 0, r: 9 }, { x: 30.5, y: 7.5, r: 1.5 });
const leaving = toCentre({ x: 0, y: 0, r: 12 }, { x: 3, y: 0, r: 6 }, { x: 20, y: 0, r: 6 });
const mirroring = toCentre({ x: 0, y: 0, r: 7 }, { x: 21, y: 0, r: 12 }, { x: 17, y: 0, r: 4 });
const overlapping = createPair({ radius: 11, distance: 11 });
const halves = createPair({ radius: 12, distance: 5 });
const doubled = createPair({ radius: 12, distance: 5, phase: -30 });
const ring = { ...middle, r: 13 };
const fading = createPair({ radius: 10, otherRadius: 8, distance: 21 });
const open = createPair({ radius: 10, distance: 20 });
const crossing = createPair({ radius: 10, distance: 12 });

/** Three pairs, one under another: the first person stays in place, and the second stands ever farther off. */
const pairs = [5, 11.5, 24].map((distance, i): [Circle, Circle] => {
  const first = { x: 12, y: 5.2 + i * 10.8, r: 4.2 };
  return [first, { ...first, x: first.x + distance }];
});

const drawn: Record<EmblemName, Emblem> = {
  touching: {
    text: 'Two circles touching at one point, and a full stop',
    shapes: [one(touching[0]), other(touching[1]), one(touching[2], 'filled')],
  },
  leaving: {
    text: 'A small circle leaving a large one, and the empty place it leaves inside',
    shapes: [one(leaving[0]), other(leaving[1], { dashes: toDashes(leaving[1], 10, 0.35) }), other(leaving[2])],
  },
  mirroring: {
    text: 'A circle, and in the other circle a small image of it',
    shapes: [one(mirroring[0]), other(mirroring[1]), one(mirroring[2])],
  },
  overlapping: {
    text: 'Two circles crossing, hatched where they overlap',
    shapes: [
      one(overlapping[0]),
      other(overlapping[1]),
      other(toHatching(overlapping, { gap: 3, angle: -60, inset: 1.2 })),
    ],
  },
  halves: {
    text: 'Two half circles, almost closing into one',
    shapes: [one(toArc(halves[0], 90, 270)), other(toArc(halves[1], 270, 450))],
  },
  doubled: {
    text: 'One circle drawn twice and out of true',
    shapes: [one(doubled[0]), other(doubled[1])],
  },
  settling: {
    text: 'A wild wave that settles inside a circle',
    shapes: [other({ x: 32, y: 16, r: 12 }), one(toWave({ x: 2.5, y: 16 }, 5, [10, -20, 18, -12, 6, -2, 0]))],
  },
  'three-pairs': {
    text: 'Three pairs of circles, from crossing to far apart',
    shapes: pairs.flatMap(([a, b]) => [one(a), other(b)]),
  },
  pulse: {
    text: 'A pulse that rises and falls inside a ring',
    shapes: [one(ring), other(toWave({ x: 11.5, y: 19.5 }, 5, [0, 12, -16, 4, 0]))],
  },
  fading: {
    text: 'A circle with a centre of its own, beside one that is fading',
    shapes: [
      one(fading[0]),
      one({ ...fading[0], r: 4 }, 'filled'),
      other(fading[1], { dashes: toDashes(fading[1], 12, 0.3) }),
    ],
  },
  open: {
    text: 'A circle open towards another',
    shapes: [one(toArc(open[0], 40, 320)), other(open[1])],
  },
  within: {
    text: 'One circle at the centre of another',
    shapes: [one(ring), other({ ...middle, r: 6 })],
  },
  crossing: {
    text: 'Two circles crossing',
    shapes: [one(crossing[0]), other(crossing[1])],
  },
};

/** The emblem of the site, and of a part that has none of its own. */
export const siteEmblem: EmblemName = 'crossing';

const places = 12;

/** Names the emblem of a section that has none of its own: the second circle goes round the first as an hour hand does. */
export const getPlaceEmblem = (order: number): string => `place-${((order - 1) % places) + 1}`;

const placed = Array.from({ length: places }, (_, i): [string, Emblem] => {
  const [first, second] = createPair({ radius: 8, otherRadius: 4, distance: 14, phase: (i + 1) * 30 - 90 });
  const text = `A large circle, and a small one where a clock has its ${spellNumber(i + 1)}`;
  return [getPlaceEmblem(i + 1), { text, shapes: [one(first), other(second)] }];
});

/** Every emblem, by its name. */
export const emblems: Readonly<Record<string, Emblem>> = { ...drawn, ...Object.fromEntries(placed) };

/** The emblem of that name. Throws when there is none. */
export function getEmblem(name: string): Emblem {
  const emblem = emblems[name];
  if (emblem === undefined)
    throw new Error(`There is no emblem "${name}". Draw one in src/lib/drawings/emblems/emblems.ts.`);
  return emblem;
}
