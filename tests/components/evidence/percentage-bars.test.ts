import { expect, test } from 'vitest';
import PercentageBars from '../../../src/components/evidence/PercentageBars.astro';
import { renderComponent } from '../render.ts';

const quarter = {
  about: 'sex',
  what: 'Had sex with an ex',
  label: 'more than a quarter',
  base: 'everyone asked',
  percent: 25,
};
const reunion = { about: 'reunion', what: 'Got back together', label: '44 per cent', base: '<some>', percent: 44 };

const { element } = await renderComponent(PercentageBars, { props: { percentages: [quarter, reunion] } });
const rows = [...element.querySelectorAll('g')];

test('a row says what was done above how many of whom had done it', () => {
  expect(rows.map((row) => [...row.querySelectorAll('text')].map(({ textContent }) => textContent.trim()))).toEqual([
    ['Had sex with an ex', 'more than a quarter of everyone asked'],
    ['Got back together', '44 per cent of <some>'],
  ]);
});

test('a bar stands on its whole, which is drawn first so that it does not cover it', () => {
  expect(
    rows.map((row) => [...row.querySelectorAll('rect')].map((bar) => [bar.classList.value, bar.getAttribute('width')])),
  ).toEqual([
    [
      ['chart-whole', '400'],
      ['chart-sex', '100'],
    ],
    [
      ['chart-whole', '400'],
      ['chart-reunion', '176'],
    ],
  ]);
});

test('a bar begins where its whole begins, and is as high', () => {
  const places = [...element.querySelectorAll('rect')].map((bar) =>
    ['x', 'y', 'height'].map((name) => bar.getAttribute(name)),
  );
  expect(places).toEqual(Array(4).fill([null, '40', '14']));
});

test('the drawing holds all its rows', () => {
  expect(element.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 400 144');
  expect(rows.map((row) => row.getAttribute('transform'))).toEqual(['translate(0 0)', 'translate(0 72)']);
});

test('nothing in it has a style attribute, which the content security policy would refuse', () => {
  expect(element.querySelectorAll('svg style, [style]')).toHaveLength(0);
});

test('screen readers are given the table beside it alone', () => {
  expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
