/** Measures how all sets of queries fare, and how all kinds do. */
import type { Article } from './places.ts';
import { findShortfalls, getFigures, isRight, judge, type Figures, type Measure, type Outcome } from './relevance.ts';
import type { LabelledQuery, Shown } from './relevance.ts';
import { floors, heldOutSets, kinds, readSet, tunedSets } from './sets.ts';
import { describeFigures, describeMiss, heading } from './table.ts';

/** Something that queries can be put to. */
export interface Asker {
  ask: (queries: LabelledQuery[]) => Shown[] | Promise<Shown[]>;
  /** What it does not see. */
  unseen: Measure[];
}

/** What was measured. */
export interface Report {
  /** For whoever reads it. */
  lines: string[];
  /** Where a bar was not reached. */
  faults: string[];
}

/**
 * Puts all queries to an asker.
 * @param isNamingMisses Whether to name the queries that went wrong. Those of sets that are held out never are.
 */
export async function measure(asker: Asker, article: Article, isNamingMisses: boolean): Promise<Report> {
  const report: Report = { lines: [heading], faults: [] };
  const hold = (name: string, outcomes: Outcome[], bar: Figures = {}) => {
    report.lines.push(describeFigures(name, outcomes));
    const seen = Object.fromEntries(Object.entries(bar).filter(([one]) => !asker.unseen.includes(one as Measure)));
    report.faults.push(...findShortfalls(getFigures(outcomes), seen).map((shortfall) => `${name}: ${shortfall}`));
  };

  const tuned: Outcome[] = [];
  for (const [name, bar] of Object.entries({ ...tunedSets, ...heldOutSets })) {
    const queries = readSet(name);
    const shown = await asker.ask(queries);
    const outcomes = queries.map((query, i) => judge(query, shown[i] as Shown, article));
    hold(name, outcomes, bar);
    if (name in tunedSets) tuned.push(...outcomes);
  }

  report.lines.push('', 'Those that search may be tuned on, by kind:');
  const byKind = Map.groupBy(tuned, ({ kind }) => kind);
  for (const kind of new Set([...byKind.keys(), ...Object.keys(kinds)])) {
    const outcomes = byKind.get(kind) ?? [];
    hold(kind, outcomes, kinds[kind]);
    if (isNamingMisses) report.lines.push(...outcomes.filter((one) => !isRight(one)).map(describeMiss));
  }
  hold('all', tuned, floors);
  return report;
}
