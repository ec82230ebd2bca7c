import { expect, test } from 'vitest';
import { createScale } from '../../../../src/lib/drawings/strip.ts';
import { drawStrips } from '../../../../src/lib/drawings/strips-picture.ts';

const groups = [
  { about: 'sex-with-an-ex', people: 92 },
  { about: 'elsewhere', people: undefined },
] as const;
const scale = createScale([10, 1000]);
const draw = (name: string) =>
  drawStrips([{ name, hue: 'rose', groups: [...groups] }], scale, [{ about: 'breakups', text: 'in a study of exes' }]);

test('draws a row with its name, a dot for each group and a line for what has no number', () => {
  const { inner } = draw('Loss');
  expect(inner).toContain('>Loss</text>');
  expect(inner.match(/<circle class="mark rose sex-with-an-ex"/g)).toHaveLength(1);
  expect(inner.match(/<path class="mark rose elsewhere"/g)).toHaveLength(1);
});

test('says what the dots mean, and the numbers of the line', () => {
  const { inner } = draw('Loss');
  expect(inner).toContain('>in a study of exes</text>');
  expect(inner.match(/(?<=class="number"[^>]*>)[\d,]+/g)).toEqual(['10', '100', '1,000']);
});

test('keeps words words', () => {
  expect(draw('<b>& co').inner).toContain('>&lt;b>&amp; co<');
});

test('has a rule for every class, and grows with its rows', () => {
  const { inner, styles, viewBox } = draw('Loss');
  const classes = new Set([...inner.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
  expect([...classes].filter((name) => !styles.includes(`.${name}`)).toSorted()).toEqual(['breakups']);
  const [, , , height] = viewBox.split(' ').map(Number);
  const two = drawStrips(
    [0, 1].map((i) => ({ name: String(i), hue: 'indigo', groups: [] })),
    scale,
    [],
  );
  expect(Number(two.viewBox.split(' ')[3])).not.toBe(height);
});
