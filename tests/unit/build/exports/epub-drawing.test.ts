import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { drawByAttributes } from '../../../../src/build/exports/epub-drawing.ts';
import { parseHtml } from '../../../../src/build/html/parse-html.ts';

const draw = (svg: string) => drawByAttributes(select('svg', parseHtml(svg)) as Element);
const drawPath = (shape: string) => select('path', draw(`<svg viewBox="0 0 9 9">${shape}</svg>`))?.properties;

test('gives an emblem lines in the colour of the text, unfilled, and a size', () => {
  expect(draw('<svg class="emblem" viewBox="4.3 0 39.4 32" aria-hidden="true"></svg>').properties).toMatchObject({
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeWidth: '1' },
    ...{ width: 79, height: 64, ariaHidden: 'true' },
  });
});

test('draws a figure at its own size with lines of its own width, and fills its letters', () => {
  const figure = draw('<svg viewBox="0 0 300 285" height="19em" stroke-width="1.5"><text x="4">9</text></svg>');
  expect(figure.properties).toMatchObject({ width: 300, height: 285, strokeWidth: '1.5' });
  expect(select('text', figure)?.properties).toMatchObject({ fill: 'currentColor', stroke: 'none', fontSize: '15' });
});

test('draws each dash of an arc, whose dashes are in degrees', () => {
  expect(drawPath('<path d="M0 -10A10 10 0 0 1 10 0" pathLength="90" stroke-dasharray="30 30" class="a"/>')).toEqual({
    className: ['a'],
    d: 'M0.000 -10.000A10 10 0 0 1 5.000 -8.660M8.660 -5.000A10 10 0 0 1 10.000 -0.000',
  });
});

test('draws each dash of a circle where it stands', () => {
  const quarter = String((Math.PI * 10) / 2);
  const path = drawPath(`<circle cx="4" cy="5" r="10" stroke-dasharray="${quarter} ${quarter}"/>`);
  expect(path).toMatchObject({ transform: 'translate(4 5)' });
  expect(String(path?.['d']).match(/M/g)).toHaveLength(2);
  expect(path).not.toHaveProperty('strokeDashArray', expect.anything());
});

test('leaves the dashes of other lines to engines that know them', () => {
  expect(drawPath('<path d="M0 0C1 1 2 2 3 3" stroke-dasharray="2 2"/>')).toMatchObject({ d: 'M0 0C1 1 2 2 3 3' });
});
