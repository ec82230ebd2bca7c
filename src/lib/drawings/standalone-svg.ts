/** A drawing as a file of its own, for a slide, a lesson or another site: with all that its page says around it. */
import { getColour, palettes, type Palette } from '../colours/palette.ts';
import { language } from '../site/language.ts';
import { licence } from '../site/licence.ts';
import { siteName } from '../site/name.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { breakLines, writeLines } from './text-lines.ts';

/** A drawing, and what has to go with it when it leaves its page. */
export interface StandaloneDrawing {
  /** What is drawn, as XML: the inside of an `<svg>` with that view box, with no id in it. */
  inner: string;
  viewBox: string;
  /** The rules its classes need. Colours in them are those of the palette: `var(--color-muted)`. */
  styles?: string;
  /** What it shows, as a heading. */
  title: string;
  /** All that it shows, in words. */
  description: string;
  /** What it rests on. */
  source: string;
  /** Where it stands: the full address. */
  address: string;
}

/** In the drawing’s own units, so that its words and ours are of one size. */
const margin = 16;
const title = { size: 17, line: 22 };
const foot = { size: 11, line: 15 };

const typeface = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const ownStyles = `svg{background:var(--color-paper);color:var(--color-ink);font-family:${typeface}}
.picture-ground{fill:var(--color-paper)}
.picture-title{fill:var(--color-ink);font-size:${String(title.size)}px;font-weight:600}
.picture-foot{fill:var(--color-muted);font-size:${String(foot.size)}px}`;

/**
 * Writes a drawing as an SVG that needs nothing else: no style sheet, no typeface, no page. It follows the reader’s choice
 * of light or dark where a program tells it, and is light elsewhere.
 * @throws When its styles use a variable that is no colour of the palette.
 */
export function toStandaloneSvg(
  drawing: StandaloneDrawing,
  { light, dark }: Record<'light' | 'dark', Palette> = palettes,
): string {
  const { heading, notes, left, top, drawingTop, footTop, width, height } = layOut(drawing);
  const area = `${String(width)} ${String(height)}`;
  const styles = `${ownStyles}\n${drawing.styles?.replaceAll('var(--font-sans)', typeface) ?? ''}`.trim();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${area}" role="img" aria-labelledby="title desc" xml:lang="${language}">
<title id="title">${escapeXml(drawing.title)}</title>
<desc id="desc">${escapeXml(drawing.description)}</desc>
<style>
${paint(styles, light)}
@media (prefers-color-scheme:dark){
${paint(styles, dark)}
}
</style>
<rect class="picture-ground" width="100%" height="100%"/>
${writeLines(heading, { x: margin, y: margin + title.size, step: title.line }, 'class="picture-title"')}
<g transform="translate(${String(margin - left)} ${String(drawingTop - top)})">${drawing.inner}</g>
${writeLines(notes, { x: margin, y: footTop + foot.size, step: foot.line }, 'class="picture-foot"')}
</svg>
`;
}

/** The width and the height of such an SVG, in the drawing’s own units. */
export function getPictureSize(drawing: Framed): { width: number; height: number } {
  const { width, height } = layOut(drawing);
  return { width, height };
}

type Framed = Pick<StandaloneDrawing, 'viewBox' | 'title' | 'source' | 'address'>;

/** Breaks the words around a drawing into lines, and finds where they and the drawing stand. */
function layOut(drawing: Framed) {
  const [left = 0, top = 0, width = 0, height = 0] = drawing.viewBox.split(/[\s,]+/).map(Number);
  const heading = breakLines(drawing.title, width, title.size);
  const words = [drawing.source, `${siteName}, ${licence.name}`, drawing.address];
  const notes = words.flatMap((text) => breakLines(text, width, foot.size));
  const drawingTop = margin + heading.length * title.line + margin / 2;
  const footTop = drawingTop + height + margin;
  const whole = footTop + notes.length * foot.line + margin / 2;
  return { heading, notes, left, top, drawingTop, footTop, width: width + 2 * margin, height: whole };
}

/** Puts colours in the place of their names, which programs other than browsers do not know. */
const paint = (styles: string, palette: Palette) =>
  styles.replaceAll(/var\((--[\w-]+)\)/g, (_, property: string) => getColour(property, palette));
