import { expect, test } from 'vitest';
import { createScale } from '../../../../src/lib/drawings/strip.ts';
import { drawStrips } from '../../../../src/lib/drawings/strips-picture.ts';

const groups = [
  { about: 'sex-with-an-ex', people: 92 },
  { about: 'elsewhere', people: undefined },
] as const;
const scale = createScale([10, 1000]);
const parts = [{ id: 'motivations', hue: 'rose' as const }];
const draw = (name: string) =>
  drawStrips([{ name, part: 'motivations', groups: [...groups] }], parts, scale, [
    { about: 'breakups', text: 'in a study of exes' },
  ]);

test('draws a row with its name, a dot for each group and a line for what has no number', () => {
  const { inner } = draw('Loss');
  expect(inner).toContain('>Loss</text>');
  expect(inner.match(/<circle class="mark motivations sex-with-an-ex"/g)).toHaveLength(1);
  expect(inner.match(/<path class="mark motivations elsewhere"/g)).toHaveLength(1);
});

test('says what the dots mean, and the numbers of the line', () => {
  const { inner } = draw('Loss');
  expect(inner).toContain('>in a study of exes</text>');
  expect(inner.match(/(?<=class="number"[^>]*>)[\d,]+/g)).toEqual(['10', '100', '1,000']);
});

test('keeps words words', () => {
  expect(draw('<b>& co').inner).toContain('>&lt;b>&amp; co<');
});

test('has a rule for every class, but that of rings, which are the rule', () => {
  const { inner, styles } = draw('Loss');
  const classes = new Set([...inner.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
  expect([...classes].filter((name) => !styles.includes(`.${name}`))).toEqual(['breakups']);
});

test('gives each part its hue', () => {
  expect(draw('Loss').styles).toContain('.motivations{stroke:var(--color-rose)}');
});

test('has a row’s more room for a row more', () => {
  const [none, one, two] = [0, 1, 2].map((rows) => {
    const row = { name: 'Loss', part: 'purposes' as const, groups: [] };
    return Number(drawStrips(Array<typeof row>(rows).fill(row), parts, scale, []).viewBox.split(' ')[3]);
  });
  expect((two ?? 0) - (one ?? 0)).toBeGreaterThan(20);
  expect((two ?? 0) - (one ?? 0)).toBe((one ?? 0) - (none ?? 0));
});
