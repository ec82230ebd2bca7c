import { curveNatural, lineRadial, pointRadial } from 'd3-shape';
import { toRadians } from './canvas.ts';

/** Measures around the ring's centre; directions in degrees, clockwise from straight up. */
const ring = { radius: 74, swing: 11, contact: 90, gap: 10, returns: 218, arrow: 5 };

/** The parts of the ring, as SVG paths around its centre. */
export interface Loop {
  /** From the return over distress to contact: a wave that swells, and stills. */
  restless: string;
  /** From contact over relief to the return. */
  calm: string;
  /** The heads of two arrows, one on the way to relief and one at its end. */
  arrows: string;
}

/**
 * Draws a ring to be read clockwise, with a gap where the two people meet.
 * @param waves How many waves the restless part has.
 */
export function getLoop(waves: number): Loop {
  const { radius, swing, contact, gap, returns } = ring;
  const sweep = 360 + contact - gap - returns;
  const steps = waves * 2;
  const draw = lineRadial<number>()
    .angle((step) => toRadians(returns + (step / steps) * sweep))
    .radius((step) => radius + (step % 2 === 0 ? -1 : 1) * swing * getUnrest(step / steps))
    .curve(curveNatural)
    .digits(1);
  const steady = Array.from({ length: steps + 1 }, (_, step) => step);
  const from = formatPoint(contact + gap);
  return {
    restless: draw(steady) ?? '',
    calm: `M${from}A${radius} ${radius} 0 0 1 ${formatPoint(returns)}`,
    arrows: [contact + 36, returns].map(getArrow).join(''),
  };
}

/** How restless the line is, from 0 to 1: still at both ends, and most restless straight up, at distress. */
const getUnrest = (way: number) => Math.sin(Math.PI * way ** 1.7) ** 2;

const round = (value: number) => Math.round(value * 10) / 10;

const formatPoint = (direction: number, radius = ring.radius) =>
  pointRadial(toRadians(direction), radius).map(round).join(' ');

/** The head of an arrow that points clockwise along the ring. */
function getArrow(direction: number): string {
  const back = direction - (ring.arrow / ring.radius) * (180 / Math.PI);
  const [inner, tip, outer] = [
    formatPoint(back, ring.radius - ring.arrow),
    formatPoint(direction),
    formatPoint(back, ring.radius + ring.arrow),
  ];
  return `M${inner}L${tip}L${outer}`;
}
