/** Measures how well search ranks: labelled queries, and the figures by which they are judged. */

/** A query as readers type it, with the sections that answer it. */
export interface LabelledQuery {
  q: string;
  /** Ids of sections. */
  relevant: string[];
  kind: string;
}

/** How a query fared. */
export interface Outcome extends LabelledQuery {
  /** Addresses of the results shown, best first; at most ten. */
  shown: string[];
}

/** Shares of queries, from 0 to 1. Every result shown takes a place, whether or not it is a section. */
export interface Figures {
  count: number;
  /** With a right answer first. */
  success1: number;
  /** With a right answer among the first three. */
  success3: number;
  /** Mean reciprocal rank of the first right answer among the first ten. */
  mrr10: number;
  /** With nothing shown. */
  zero: number;
}

/** Place of the first right answer, counted from 1; 0 when there is none. */
export const getRank = ({ relevant, shown }: Outcome): number =>
  shown.findIndex((address) => relevant.some((id) => address.split(/[?#]/)[0]?.endsWith(`/${id}/`))) + 1;

/** Sums up how a set of queries fared. */
export function getFigures(outcomes: Outcome[]): Figures {
  const ranks = outcomes.map(getRank);
  const share = (count: number) => count / outcomes.length;
  return {
    count: outcomes.length,
    success1: share(ranks.filter((rank) => rank === 1).length),
    success3: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length),
    mrr10: share(ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0)),
    zero: share(outcomes.filter(({ shown }) => shown.length === 0).length),
  };
}

/** What a set must reach: success at 1 and 3 and mean reciprocal rank at least, nothing shown at most. */
export type Bar = Omit<Figures, 'count'>;

/** Says where figures fall short of a bar. */
export function findShortfalls(figures: Figures, bar: Bar): string[] {
  const least = (['success1', 'success3', 'mrr10'] as const)
    .filter((name) => figures[name] < bar[name])
    .map((name) => `${name} is ${figures[name].toFixed(3)}; it must be at least ${bar[name]}`);
  return figures.zero > bar.zero
    ? [...least, `zero is ${figures.zero.toFixed(3)}; it must be at most ${bar.zero}`]
    : least;
}
