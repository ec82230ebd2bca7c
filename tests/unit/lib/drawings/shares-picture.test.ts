import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawShares } from '../../../../src/lib/drawings/shares-picture.ts';

const meanings = { filled: 'had sex', ring: 'came back', open: '“more than”', others: 'the others' };
const { inner, viewBox } = drawShares(
  [
    {
      about: 'sex',
      percent: 22,
      atLeast: false,
      sentence: '22 per cent of separated adults had sex with the ex since separating.',
    },
    { about: 'reunion', percent: 33, atLeast: true, sentence: 'Over a third came back.' },
  ],
  meanings,
);
const { document } = parseHTML(`<html><body><svg>${inner}</svg></body></html>`);
const texts = [...document.querySelectorAll('text')].map((text) => ({
  x: Number(text.getAttribute('x')),
  y: Number(text.getAttribute('y')),
  words: text.textContent,
}));
const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);

test('says below each share what it is, in lines of its width', () => {
  const [first, second] = [0, 124].map((left) => texts.filter(({ x }) => x === left).map(({ words }) => words));
  expect(first?.join(' ')).toBe('22 per cent of separated adults had sex with the ex since separating.');
  expect(second?.join(' ')).toBe('Over a third came back.');
  expect(Math.max(...[...(first ?? []), ...(second ?? [])].map((line) => line.length))).toBeLessThan(20);
});

test('says under all of them what each kind of dot means, beside such a dot', () => {
  const legend = texts.filter(({ x }) => x === 15);
  expect(legend.map(({ words }) => words)).toEqual(Object.values(meanings));
  const sentences = texts.filter(({ x }) => x !== 15);
  expect(Math.min(...legend.map(({ y }) => y))).toBeGreaterThan(Math.max(...sentences.map(({ y }) => y)));
  const dots = [...document.querySelectorAll('g[transform^="translate(0 "]')].slice(-4);
  const places = dots.map((dot) => Number(/ ([\d.]+)\)/.exec(dot.getAttribute('transform') ?? '')?.[1]) + 5);
  expect(places).toEqual(legend.map(({ y }) => y - 4));
});

test('has room for all of it', () => {
  expect(width).toBe(224);
  expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(height);
});

test('has the hatching once', () => {
  expect(document.querySelectorAll('pattern')).toHaveLength(1);
});
