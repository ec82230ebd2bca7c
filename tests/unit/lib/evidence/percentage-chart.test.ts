import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderPercentageChart } from '../../../../src/lib/evidence/percentage-chart.ts';
import type { PercentageData } from '../../../../src/schemas/percentage.ts';

const quarter: PercentageData = {
  id: 'all-asked',
  order: 1,
  label: 'more than a quarter',
  percent: 25,
  what: 'Had sex with an ex',
  base: 'everyone asked',
  whom: 'all 792 asked',
  about: 'sex',
  reference: { collection: 'references', id: 'halpernmeekin2013a' },
};
const half: PercentageData = { ...quarter, id: 'broken-up', order: 2, label: 'over half', percent: 50, base: '<some>' };
const reunion: PercentageData = {
  ...quarter,
  id: 'reconciled',
  order: 3,
  label: '44 per cent',
  percent: 44,
  what: 'Got back <together>',
  about: 'reunion',
};

const svg = renderPercentageChart([quarter, half, reunion]);
const { document } = parseHTML(`<main>${svg}</main>`);
const getNumbers = (selector: string, attribute: string) =>
  [...document.querySelectorAll(selector)].map((element) => Number(element.getAttribute(attribute)));
const getTexts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('draws one bar for each percentage, as wide as its share of the whole', () => {
  expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 400 216');
  expect(getNumbers('.chart-sex rect', 'width')).toEqual([100, 200]);
  expect(getNumbers('.chart-reunion rect', 'width')).toEqual([176]);
});

test('begins every bar and every whole at nought', () => {
  expect(getNumbers('rect', 'x')).toEqual([0, 0, 0, 0, 0, 0]);
});

test('stands each bar on a whole of the full width, drawn before it so that it does not cover it', () => {
  expect(getNumbers('.chart-whole rect', 'width')).toEqual([400, 400, 400]);
  expect(getNumbers('.chart-whole rect', 'y')).toEqual([40, 112, 184]);
  expect(getNumbers('rect', 'width')).toEqual([400, 400, 400, 100, 200, 176]);
});

test('makes a bar as high as its whole', () => {
  expect(getNumbers('rect', 'height')).toEqual([14, 14, 14, 14, 14, 14]);
});

test('stands the bars in the order of the percentages, one row below the other', () => {
  expect(getNumbers('.chart-sex rect, .chart-reunion rect', 'y')).toEqual([40, 112, 184]);
});

test('writes what was done, and how many of whom had done it', () => {
  expect(getTexts('.chart-label text')).toEqual([
    'Had sex with an ex',
    'Had sex with an ex',
    'Got back <together>',
    'more than a quarter of everyone asked',
    'over half of <some>',
    '44 per cent of everyone asked',
  ]);
});

test('marks the shares among its labels', () => {
  expect(getTexts('.chart-label.chart-share text')).toEqual([
    'more than a quarter of everyone asked',
    'over half of <some>',
    '44 per cent of everyone asked',
  ]);
});

test('has no axis and no grid, since each bar stands on its whole', () => {
  expect(document.querySelectorAll('[aria-label*="axis"], [aria-label*="grid"], line')).toHaveLength(0);
});

test('has no style element and no style attribute, which the content security policy would refuse', () => {
  expect(document.querySelectorAll('style, [style]')).toHaveLength(0);
});

test('escapes the words of a percentage', () => {
  expect(svg).toContain('Got back &lt;together&gt;');
  expect(svg).toContain('over half of &lt;some&gt;');
});

test('is hidden from screen readers, which are given the list beside it', () => {
  expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
