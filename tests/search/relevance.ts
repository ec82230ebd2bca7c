/** Measures how well search answers: labelled queries, and the figures by which they are judged. */
import { splitWords } from '../../src/lib/text/words.ts';
import { getIds, type Article } from './places.ts';

/** A query as readers type it, with what answers it. */
export interface LabelledQuery {
  q: string;
  /** Ids as of `getIds`; any of them is right. Empty where nothing here answers. */
  relevant: string[];
  /** What is measured depends on it: most are ranked. */
  kind: string;
  /** Words of it that are right as they stand, and may not be mended. */
  keeps?: string[];
}

/** What was shown for a query. */
export interface Shown {
  /** Best first. */
  results: { address: string; isLoose: boolean }[];
  /** The query as it was mended; empty where it was not. */
  mended: string;
  /** Whether a way to help was in sight; unknown where nobody looked at a page. */
  isHelpInSight?: boolean;
  /** Whether the reader was told in their own language that the site is in English. */
  isToldLanguage: boolean;
}

/** How a query fared. */
export interface Outcome extends LabelledQuery, Shown {
  /** Place of the first right answer, counted from 1; 0 when there is none among the first ten. */
  rank: number;
}

/** What is measured, and whether a figure of it must reach a bar or stay below. All are from 0 to 1. */
export const measures = {
  /** Of ranked queries: with a right answer first, among the first three, and mean reciprocal rank. */
  success1: 'least',
  success3: 'least',
  mrr10: 'least',
  /** Of these: with nothing shown, and with nothing but loose matches. */
  zero: 'most',
  loose: 'most',
  /** Of those with words to be kept: with one of these mended. */
  mended: 'most',
  /** Of words of danger: answered by help, and with a way to it in sight. */
  helpFirst: 'least',
  helpInSight: 'least',
  /** Of harmless words that sound like danger: answered by help. */
  alarms: 'most',
  /** Of what nothing here answers: with a result that is not called loose. */
  confident: 'most',
  /** Of other languages: told so. */
  told: 'least',
} as const;
export type Measure = keyof typeof measures;

/** Figures of those measures that some query was for. */
export type Figures = Partial<Record<Measure, number>>;

const mostRanked = 10;
/** Kinds that are not ranked. */
const kindsApart = ['danger', 'decoy', 'none', 'foreign'];
export const isRanked = ({ kind }: LabelledQuery): boolean => !kindsApart.includes(kind);

/** Judges what was shown for a query. */
export const judge = (query: LabelledQuery, shown: Shown, article: Article): Outcome => ({
  ...query,
  ...shown,
  rank: getRank(query, shown, article),
});

/** A query about sections alone counts these alone; any other counts each place shown, once. */
function getRank({ relevant }: LabelledQuery, { results }: Shown, article: Article): number {
  const isOfSections = relevant.every((id) => article.sections.has(id));
  const places = new Map<string, string[]>();
  for (const { address } of results) {
    const ids = getIds(address, article);
    const place = isOfSections ? ids.find((id) => article.sections.has(id)) : ids.at(-1);
    // What comes again leads to its last address, as readers of the same place may be sent to two of its parts.
    if (place !== undefined) places.set(place, ids);
  }
  const ranked = [...places.values()].slice(0, mostRanked);
  return ranked.findIndex((ids) => ids.some((id) => relevant.includes(id))) + 1;
}

const isHelpFirst = ({ results: [first] }: Outcome) =>
  first !== undefined && new URL(first.address, 'https://site.example').pathname.endsWith('/support/');
const isLoose = ({ results }: Outcome) => results.length > 0 && results.every((result) => result.isLoose);
const isConfident = ({ results }: Outcome) => results.some((result) => !result.isLoose);
const isMended = ({ keeps = [], mended }: Outcome) =>
  mended !== '' && keeps.some((word) => !splitWords(mended).includes(word));

/** Whether a query fared as its kind should. */
export function isRight(outcome: Outcome): boolean {
  if (isMended(outcome)) return false;
  if (outcome.kind === 'danger') return isHelpFirst(outcome);
  if (outcome.kind === 'decoy') return !isAlarm(outcome);
  if (outcome.kind === 'none') return !isConfident(outcome);
  return outcome.kind === 'foreign' ? outcome.isToldLanguage : outcome.rank === 1;
}

const isAlarm = (outcome: Outcome) => isHelpFirst(outcome) && !outcome.relevant.includes('support');

/** Sums up how queries fared. */
export function getFigures(outcomes: Outcome[]): Figures {
  const of = (name: string) => outcomes.filter(({ kind }) => kind === name);
  const ranked = outcomes.filter(isRanked);
  const keeping = outcomes.filter(({ keeps }) => keeps !== undefined);
  const seen = of('danger').filter(({ isHelpInSight }) => isHelpInSight !== undefined);
  return {
    ...share('success1', ranked, ({ rank }) => rank === 1),
    ...share('success3', ranked, ({ rank }) => rank >= 1 && rank <= 3),
    ...mean('mrr10', ranked, ({ rank }) => (rank === 0 ? 0 : 1 / rank)),
    ...share('zero', ranked, ({ results }) => results.length === 0),
    ...share('loose', ranked, isLoose),
    ...share('mended', keeping, isMended),
    ...share('helpFirst', of('danger'), isHelpFirst),
    ...share('helpInSight', seen, ({ isHelpInSight }) => isHelpInSight === true),
    ...share('alarms', of('decoy'), isAlarm),
    ...share('confident', of('none'), isConfident),
    ...share('told', of('foreign'), ({ isToldLanguage }) => isToldLanguage),
  };
}

const mean = (measure: Measure, outcomes: Outcome[], get: (outcome: Outcome) => number): Figures =>
  outcomes.length === 0
    ? {}
    : { [measure]: outcomes.reduce((sum, outcome) => sum + get(outcome), 0) / outcomes.length };
const share = (measure: Measure, outcomes: Outcome[], test: (outcome: Outcome) => boolean) =>
  mean(measure, outcomes, (outcome) => (test(outcome) ? 1 : 0));

/** Says where figures fall short of a bar. A measure that no query was for falls short, too. */
export function findShortfalls(figures: Figures, bar: Figures): string[] {
  return (Object.entries(bar) as [Measure, number][]).flatMap(([measure, wanted]) => {
    const figure = figures[measure];
    if (figure === undefined) return [`${measure} has nothing to be measured by`];
    const isShort = measures[measure] === 'least' ? figure < wanted : figure > wanted;
    return isShort ? [`${measure} is ${figure.toFixed(3)}; it must be at ${measures[measure]} ${wanted}`] : [];
  });
}
