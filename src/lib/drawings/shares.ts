/** A share as a hundred dots: those it counts, those that “more than” leaves open, and the others. */
import type { PercentageData } from '../../schemas/percentage.ts';
import { site } from '../site/subject.ts';

export type Share = Pick<PercentageData, 'percent' | 'atLeast' | 'about'>;

/** Dots in a row, by their places: from the first, from 0, to before the last. */
type Range = [from: number, to: number];

/** Dots in each row, of which there are as many; and from one to the next, in the drawing’s own units. */
const perRow = 10;
const step = 10;
const all = perRow * perRow;

/** The room of a hundred dots. */
export const sharesViewBox = `0 0 ${String(perRow * step)} ${String(perRow * step)}`;

/**
 * Divides a hundred dots. Where the source says only “more than”, the least it can be is counted, never rounded up, and all
 * the rest is open: how much of it counts, nobody says.
 */
export function getDots({ percent, atLeast }: Omit<Share, 'about'>): Record<'counted' | 'open' | 'others', Range> {
  const counted = atLeast ? Math.floor(percent) : Math.round(percent);
  const known = atLeast ? all : counted;
  return { counted: [0, counted], open: [counted, known], others: [known, all] };
}

/**
 * Path along dots, row by row. Drawn in dashes of no length with round ends, a step apart, it shows them and nothing else.
 * Each row ends a little after its last dot, which would not be drawn on the very end.
 */
export function toPath([from, to]: Range): string {
  const rows: string[] = [];
  for (let dot = from; dot < to;) {
    const end = Math.min(to, (Math.floor(dot / perRow) + 1) * perRow);
    const [x, y] = [dot % perRow, Math.floor(dot / perRow)].map((place) => String((place + 0.5) * step));
    rows.push(`M${x ?? ''} ${y ?? ''}h${String((end - dot - 1) * step + 1)}`);
    dot = end;
  }
  return rows.join('');
}

/** How a dot is drawn: what it counts, whether it is known to be counted, or that it is not. */
export type Look = keyof typeof site.shares | 'open' | 'others';

/** Draws a share: of one thing as filled dots and of another as rings, as in the strips of the sections. */
export function drawShare({ about, ...share }: Share): string {
  const { counted, open, others } = getDots(share);
  return drawDots([
    [counted, about === site.shares.ring?.id ? 'ring' : 'filled'],
    [open, 'open'],
    [others, 'others'],
  ]);
}

/** Draws a single dot, for a legend; its room is a step wide and high. */
export const drawDot = (look: Look): string => drawDots([[[0, 1], look]]);

const drawDots = (parts: [Range, Look][]) =>
  `<g fill="none" stroke="currentColor" stroke-linecap="round" stroke-dasharray="0 ${String(step)}">${parts
    .filter(([[from, to]]) => from < to)
    .map(([range, look]) => looks[look](toPath(range)))
    .join('')}</g>`;

const looks: Record<Look, (path: string) => string> = {
  filled: (path) => `<path stroke-width="7" d="${path}"/>`,
  ring: (path) => `<path stroke-width="7" d="${path}"/><path class="dots-inside" stroke-width="4" d="${path}"/>`,
  open: (path) => `<path class="dots-open" stroke="url(#hatching)" stroke-width="7" d="${path}"/>`,
  others: (path) => `<path class="dots-others" stroke-width="2" d="${path}"/>`,
};

/** The slanting lines of open dots, alike in each. To be said once, beside whatever is drawn with them. */
export const hatching =
  '<pattern id="hatching" width="2.5" height="2.5" patternUnits="userSpaceOnUse"><path d="M-.5 .5l1-1M0 2.5L2.5 0M2 3l1-1" stroke="currentColor" stroke-width=".7"/></pattern>';
