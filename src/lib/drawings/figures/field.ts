import { canvas, type Point } from './canvas.ts';

/** The field of dots: its corner, the distance between dots, how many there are, and which of them is picked out. */
const dots = { left: 51, step: 19, columns: 14, rows: 9, person: { column: 4, row: 3 }, labelColumns: 5 };

/** The wedges beside the dials: their distance from the dots, and their width where most, less and least went with them. */
const wedges = { away: 16, most: 34, less: 22, least: 12 };

/** The field and its dials, as SVG paths. */
export interface Field {
  /** Rows to be drawn as dots, without the dots a label covers. */
  rows: string;
  /** Outline of the wedge that widens upward. */
  anxiety: string;
  /** Outline of the wedge that narrows a little to the right. */
  avoidance: string;
  /** The dot that is picked out. */
  person: Point;
  /** Lines from that dot to both dials. */
  leads: string;
  /** Distance between two dots. */
  step: number;
}

/**
 * Lays out a field between two dials.
 * @param top Where its upper edge stands.
 */
export function getField(top: number): Field {
  const { left, step, columns, person, labelColumns } = dots;
  const right = left + (columns - 1) * step;
  const bottom = top + (dots.rows - 1) * step;
  const x = left + person.column * step;
  const y = top + person.row * step;
  // A row ends a little after its last dot, which would not be drawn on the very end.
  const end = right + 1;
  const rows = Array.from({ length: dots.rows }, (_, row) => {
    const start = `M${left} ${top + row * step}`;
    if (row !== person.row) return `${start}H${end}`;
    const after = x + (labelColumns + 1) * step;
    return `${start}H${x - step + 1}M${after} ${y}H${end}`;
  });
  const dial: Point = [left - wedges.away, bottom + wedges.away];
  return {
    rows: rows.join(''),
    anxiety: `M${dial[0]} ${bottom}V${top}h${-wedges.most}z`,
    avoidance: `M${left} ${dial[1]}H${right}v${wedges.least}L${left} ${dial[1] + wedges.less}z`,
    person: [x, y],
    leads: `M${x - 7} ${y}H${dial[0]}M${x} ${y + 7}V${dial[1]}`,
    step,
  };
}

/** Where the lines of a label stand, one below the other. */
export const getLines = (words: string[], top: number) =>
  words.map((text, i) => ({ text, y: top + i * canvas.lineHeight }));
