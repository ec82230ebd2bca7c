/** Writes how queries fared. */
import { getFigures, isRanked, type Measure, type Outcome } from './relevance.ts';

const columns = { success1: 'success@1', success3: 'success@3', mrr10: 'MRR@10', zero: 'zero', loose: 'loose' };
const others: Partial<Record<Measure, string>> = {
  mended: 'right words mended',
  helpFirst: 'help first',
  helpInSight: 'help in sight',
  alarms: 'false alarms',
  confident: 'confident',
  told: 'told in their language',
};

const toRow = (label: string, count: string | number, cells: string[], rest = '') =>
  `${label.padEnd(22)}${String(count).padStart(5)}${cells.map((cell) => cell.padStart(11)).join('')}   ${rest}`.trimEnd();

/** The names of the columns. */
export const heading = toRow('', 'n', Object.values(columns));

/** One row: how many queries are ranked, or how many there are where none is, and their figures. */
export function describeFigures(label: string, outcomes: Outcome[]): string {
  const figures = getFigures(outcomes);
  const write = (measure: string) => figures[measure as Measure]?.toFixed(3);
  const rest = Object.entries(others).flatMap(([measure, name]) => {
    const figure = write(measure);
    return figure === undefined ? [] : [`${name} ${figure}`];
  });
  const count = outcomes.filter(isRanked).length || outcomes.length;
  return toRow(
    label,
    count,
    Object.keys(columns).map((measure) => write(measure) ?? ''),
    rest.join(', '),
  );
}

/** One query that fared as it should not. */
export function describeMiss({ q, kind, relevant, results, mended }: Outcome): string {
  const shown = results
    .slice(0, 3)
    .map(({ address, isLoose }) => `${address.replace(/[#?]?\?.*$/, '')}${isLoose ? ' (loose)' : ''}`);
  const wanted = relevant.length > 3 ? `${relevant.slice(0, 3).join(' or ')} …` : relevant.join(' or ') || 'nothing';
  return `    ${kind}: “${q}”${mended === '' ? '' : ` read as “${mended}”`} wants ${wanted}, gets ${shown.join(' ') || 'nothing'}`;
}
