/** Strips one below the other as the inside of an SVG that stands alone, with no style sheet but its own. */
import type { Hue } from '../../schemas/part.ts';
import type { PartId } from '../site/parts.ts';
import { site } from '../site/subject.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { layOutStrip, strip, type Scale } from './strip.ts';

/** A line of the picture: what it is called, and what its strip shows. */
export interface PictureRow {
  name: string;
  part: PartId;
  groups: { about: string; people?: number | undefined }[];
}

/** Room for a name before its strip, and the heights of a row, of the numbers and of the legend. */
const room = { name: 290, row: 40, numbers: 24, legend: 22 };

const { nearest, far } = site.nearness;

/** The rules of its classes, with the colours that `toStandaloneSvg` knows by their names. */
const getStyles = (marks: { id: string; colour: string }[]) => `text{fill:var(--color-ink);font:14px var(--font-sans)}
.number{fill:var(--color-muted);font-size:12px;text-anchor:middle}
.line{stroke:var(--color-muted);stroke-opacity:.25}
.mark{stroke-width:1.5;fill:var(--color-paper)}
${marks.map(({ id, colour }) => `.${id}{stroke:var(${colour})}.${id}.${nearest.id}{fill:var(${colour})}`).join('\n')}
.${far.id}{stroke:var(--color-muted);stroke-dasharray:1.5 1.5}`;

/**
 * Draws strips under one scale.
 * @param parts All parts of the article, which give rows their hues.
 * @param legend What the dots of each nearness mean, in words.
 * @returns What `toStandaloneSvg` takes: lines and words as XML, their rules and their view box.
 */
export function drawStrips(
  rows: PictureRow[],
  parts: { id: PartId; hue: Hue }[],
  scale: Scale,
  legend: { about: string; text: string }[],
): { inner: string; viewBox: string; styles: string } {
  const numbersTop = rows.length * room.row;
  const legendTop = numbersTop + room.numbers;
  const numbers = scale.numbers.map((number) => {
    const x = room.name + scale.getX(number);
    return `<path class="line" d="M${String(x)} 0V${String(numbersTop)}"/><text class="number" x="${String(x)}" y="${String(numbersTop + 14)}">${number.toLocaleString('en-GB')}</text>`;
  });
  const keys = legend.map(({ about, text }, i) => {
    const y = legendTop + (i + 0.5) * room.legend;
    return `<circle class="mark legend ${about}" cx="6" cy="${String(y)}" r="5"/><text x="20" y="${String(y + 5)}">${escapeXml(text)}</text>`;
  });
  return {
    inner: [...numbers, ...rows.map((row, i) => drawRow(row, scale, (i + 0.5) * room.row)), ...keys].join('\n'),
    viewBox: `0 0 ${String(room.name + strip.width)} ${String(legendTop + legend.length * room.legend)}`,
    styles: getStyles([
      ...parts.map(({ id, hue }) => ({ id, colour: `--color-${hue}` })),
      { id: 'legend', colour: '--color-ink' },
    ]),
  };
}

function drawRow({ name, part, groups }: PictureRow, scale: Scale, y: number): string {
  const { dots, ticks } = layOutStrip(groups, scale);
  const drawn = [
    ...dots.map(
      (dot) =>
        `<circle class="mark ${part} ${dot.group.about}" cx="${String(dot.x)}" cy="${String(dot.y)}" r="${String(dot.r)}"/>`,
    ),
    ...ticks.map(({ path, group }) => `<path class="mark ${part} ${group.about}" d="${path}"/>`),
  ];
  return `<text x="0" y="${String(y + 5)}">${escapeXml(name)}</text><g transform="translate(${String(room.name)} ${String(y)})"><path class="line" d="M0 0H${String(strip.line)}"/>${drawn.join('')}</g>`;
}
