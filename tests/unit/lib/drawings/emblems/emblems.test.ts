import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emblems, getEmblem } from '../../../../../src/lib/drawings/emblems/emblems.ts';
import { renderEmblem, viewBox } from '../../../../../src/lib/drawings/emblems/render-emblem.ts';
import { partIds } from '../../../../../src/lib/site/parts.ts';

const ids = Object.keys(emblems);
const sectionIds = globSync('content/{motivations,purposes}/*.mdx').map((file) => basename(file, '.mdx'));

test('every section, every part and the site have an emblem, and nothing else has', () => {
  expect(sectionIds).toHaveLength(10);
  expect(ids.toSorted()).toEqual([...sectionIds, ...partIds, 'site'].toSorted());
});

test('says which emblem is missing', () => {
  expect(() => getEmblem('rest')).toThrow(
    'There is no emblem "rest". Draw one in src/lib/drawings/emblems/emblems.ts.',
  );
});

test('no two emblems are described alike, nor at length', () => {
  const texts = Object.values(emblems).map(({ text }) => text);
  expect(new Set(texts).size).toBe(13);
  expect(texts.filter((text) => text.length > 80 || !/^[A-Z].*[a-z]$/.test(text))).toEqual([]);
});

test('no two emblems are drawn alike, even where hues are not seen', () => {
  const drawings = ids.map((id) => renderEmblem(id).replaceAll(' class="other"', ''));
  expect(new Set(drawings).size).toBe(13);
});

test('every emblem shows two persons', () => {
  const persons = Object.values(emblems).map(({ shapes }) => new Set(shapes.map((shape) => shape.of)).size);
  expect(new Set(persons)).toEqual(new Set([2]));
});

test.for(ids)('%s weighs less than 600 bytes, and has no colour or style of its own', (id) => {
  const drawing = renderEmblem(id);
  expect(`<svg class="emblem" viewBox="${viewBox}" aria-hidden="true">${drawing}</svg>`.length).toBeLessThan(600);
  expect(drawing).not.toMatch(/style|stroke="|#|NaN|undefined/);
});

describe('the drawing', () => {
  test('is of plain shapes, those of the other person marked', () => {
    expect(renderEmblem('site')).toBe('<circle cx="18" cy="16" r="10"/><circle class="other" cx="30" cy="16" r="10"/>');
  });

  test('fills what is full', () => {
    expect(renderEmblem('emotional-closure')).toContain('<circle fill="currentColor" cx="43" cy="23.5" r="1.5"/>');
  });

  test('breaks the line of what is fading', () => {
    expect(renderEmblem('reaffirming-autonomy')).toContain('<circle class="other" stroke-dasharray="1.26 2.93" ');
  });
});
