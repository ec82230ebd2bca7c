import type { Element, Properties } from 'hast';
import { rewrite } from '../html/rewrite.ts';
import { cutDashes } from './epub-dashes.ts';

/** Lines in the colour of the text. The book has one drawing of circles for each section, and figures, which say more. */
const drawn: Properties = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round' };
const lettered: Properties = { fill: 'currentColor', stroke: 'none', fontFamily: 'sans-serif', fontSize: '15' };

/** How much larger than its own units an emblem is, in CSS pixels; figures are drawn at the size they are meant for. */
const scale = { emblem: 2, figure: 1 };

/** Draws by attributes alone: small engines show a drawing apart from the book’s style sheet, and fill what has no word on it. */
export function drawByAttributes(svg: Element): Element {
  const { className, viewBox, strokeWidth = '1', ...properties } = svg.properties;
  const [, , width = 0, height = 0] = String(viewBox).split(' ').map(Number);
  const isEmblem = [className].flat().includes('emblem');
  const times = isEmblem ? scale.emblem : scale.figure;
  const size = { width: Math.round(width * times), height: Math.round(height * times) };
  const children = rewrite(svg.children, (element) => [drawElement(element)]);
  const own = { xmlns: 'http://www.w3.org/2000/svg', viewBox, ...size, ...drawn, strokeWidth };
  return { ...svg, children, properties: { ...properties, className, ...own } };
}

function drawElement(element: Element): Element {
  const { tagName, properties } = element;
  if (tagName === 'text') return { ...element, properties: { ...lettered, ...properties } };
  return properties.strokeDashArray === undefined ? element : cutDashes(element);
}
