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

const closure = toCentre({ x: 0, y: 0, r: 9 }, { x: 18, y: 0, r: 9 }, { x: 30.5, y: 7.5, r: 1.5 });
const loss = toCentre({ x: 0, y: 0, r: 12 }, { x: 3, y: 0, r: 6 }, { x: 20, y: 0, r: 6 });
const validation = toCentre({ x: 0, y: 0, r: 7 }, { x: 21, y: 0, r: 12 }, { x: 17, y: 0, r: 4 });
const conflict = createPair({ radius: 11, distance: 11 });
const hope = createPair({ radius: 12, distance: 5 });
const dissonance = createPair({ radius: 12, distance: 5, phase: -30 });
const ring = { ...middle, r: 13 };
const autonomy = createPair({ radius: 10, otherRadius: 8, distance: 21 });
const motivations = createPair({ radius: 10, distance: 20 });
const site = createPair({ radius: 10, distance: 12 });

/** Three pairs, one under another: the first person stays in place, and the second stands ever farther off. */
const pairs = [5, 11.5, 24].map((distance, i): [Circle, Circle] => {
  const first = { x: 12, y: 5.2 + i * 10.8, r: 4.2 };
  return [first, { ...first, x: first.x + distance }];
});

/** The emblem of each section, of each part, and of the site. */
export const emblems: Readonly<Record<string, Emblem>> = {
  'emotional-closure': {
    text: 'Two circles touching at one point, and a full stop',
    shapes: [one(closure[0]), other(closure[1]), one(closure[2], 'filled')],
  },
  'fear-of-loss': {
    text: 'A small circle leaving a large one, and the empty place it leaves inside',
    shapes: [one(loss[0]), other(loss[1], { dashes: toDashes(loss[1], 10, 0.35) }), other(loss[2])],
  },
  'validation-and-reassurance': {
    text: 'A circle, and in the other circle a small image of it',
    shapes: [one(validation[0]), other(validation[1]), one(validation[2])],
  },
  'conflict-and-passion': {
    text: 'Two circles crossing, hatched where they overlap',
    shapes: [one(conflict[0]), other(conflict[1]), other(toHatching(conflict, { gap: 3, angle: -60, inset: 1.2 }))],
  },
  'hope-for-reconciliation': {
    text: 'Two half circles, almost closing into one',
    shapes: [one(toArc(hope[0], 90, 270)), other(toArc(hope[1], 270, 450))],
  },
  'cognitive-dissonance': {
    text: 'One circle drawn twice and out of true',
    shapes: [one(dissonance[0]), other(dissonance[1])],
  },
  'emotional-regulation': {
    text: 'A wild wave that settles inside a circle',
    shapes: [other({ x: 32, y: 16, r: 12 }), one(toWave({ x: 2.5, y: 16 }, 5, [10, -20, 18, -12, 6, -2, 0]))],
  },
  'attachment-styles': {
    text: 'Three pairs of circles, from crossing to far apart',
    shapes: pairs.flatMap(([a, b]) => [one(a), other(b)]),
  },
  'dopamine-and-reward-system': {
    text: 'A pulse that rises and falls inside a ring',
    shapes: [one(ring), other(toWave({ x: 11.5, y: 19.5 }, 5, [0, 12, -16, 4, 0]))],
  },
  'reaffirming-autonomy': {
    text: 'A circle with a centre of its own, beside one that is fading',
    shapes: [
      one(autonomy[0]),
      one({ ...autonomy[0], r: 4 }, 'filled'),
      other(autonomy[1], { dashes: toDashes(autonomy[1], 12, 0.3) }),
    ],
  },
  motivations: {
    text: 'A circle open towards another',
    shapes: [one(toArc(motivations[0], 40, 320)), other(motivations[1])],
  },
  purposes: {
    text: 'One circle at the centre of another',
    shapes: [one(ring), other({ ...middle, r: 6 })],
  },
  site: {
    text: 'Two circles crossing',
    shapes: [one(site[0]), other(site[1])],
  },
};

/** The emblem of a section, of a part, or of the `site`. Throws when there is none of that id. */
export function getEmblem(id: string): Emblem {
  const emblem = emblems[id];
  if (emblem === undefined)
    throw new Error(`There is no emblem "${id}". Draw one in src/lib/drawings/emblems/emblems.ts.`);
  return emblem;
}
