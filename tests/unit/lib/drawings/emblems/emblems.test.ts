import { describe, expect, test } from 'vitest';
import { emblems, getEmblem, getPlaceEmblem } from '../../../../../src/lib/drawings/emblems/emblems.ts';
import { renderEmblem, viewBox } from '../../../../../src/lib/drawings/emblems/render-emblem.ts';
import { emblemNames } from '../../../../../src/schemas/emblem.ts';

const names = Object.keys(emblems);

test('each name that content may use is drawn, and a place on the clock for those that use none', () => {
  expect(names.filter((name) => !/^place-\d+$/.test(name))).toEqual([...emblemNames]);
  expect([1, 2, 12, 13].map(getPlaceEmblem)).toEqual(['place-1', 'place-2', 'place-12', 'place-1']);
  expect(getEmblem('place-6').text).toBe('A large circle, and a small one where a clock has its six');
});

test('says which emblem is missing', () => {
  expect(() => getEmblem('rest')).toThrow(
    'There is no emblem "rest". Draw one in src/lib/drawings/emblems/emblems.ts.',
  );
});

test('no two emblems are described alike, nor at length', () => {
  const texts = Object.values(emblems).map(({ text }) => text);
  expect(new Set(texts).size).toBe(names.length);
  expect(texts.filter((text) => text.length > 80 || !/^[A-Z].*[a-z]$/.test(text))).toEqual([]);
});

test('no two emblems are drawn alike, even where hues are not seen', () => {
  const drawings = names.map((name) => renderEmblem(name).replaceAll(' class="other"', ''));
  expect(new Set(drawings).size).toBe(names.length);
});

test('every emblem shows two persons', () => {
  const persons = Object.values(emblems).map(({ shapes }) => new Set(shapes.map((shape) => shape.of)).size);
  expect(new Set(persons)).toEqual(new Set([2]));
});

test.for(names)('%s weighs less than 600 bytes, and has no colour or style of its own', (name) => {
  const drawing = renderEmblem(name);
  expect(`<svg class="emblem" viewBox="${viewBox}" aria-hidden="true">${drawing}</svg>`.length).toBeLessThan(600);
  expect(drawing).not.toMatch(/style|stroke="|#|NaN|undefined/);
});

describe('the drawing', () => {
  test('is of plain shapes, those of the other person marked', () => {
    expect(renderEmblem('crossing')).toBe(
      '<circle cx="18" cy="16" r="10"/><circle class="other" cx="30" cy="16" r="10"/>',
    );
  });

  test('fills what is full', () => {
    expect(renderEmblem('touching')).toContain('<circle fill="currentColor" cx="43" cy="23.5" r="1.5"/>');
  });

  test('breaks the line of what is fading', () => {
    expect(renderEmblem('fading')).toContain('<circle class="other" stroke-dasharray="1.26 2.93" ');
  });
});
