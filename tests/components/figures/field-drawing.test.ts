import { expect, test } from 'vitest';
import FieldDrawing from '../../../src/components/figures/FieldDrawing.astro';
import { renderComponent } from '../render.ts';
import { figures } from '../sample-entries.ts';

test.each([
  ['held on', 0, 14],
  ['the more', 0, 33],
  ['held back', 300, 284],
  ['a little', 300, 303],
])('says “%s” at the end of its own dial', async (word, x, y) => {
  const { getByText } = await renderComponent(FieldDrawing, { props: { figure: figures.field } });
  const label = getByText(word);
  expect([Number(label.getAttribute('x') ?? 0), Number(label.getAttribute('y'))]).toEqual([x, y]);
  expect(label.closest('[text-anchor]')?.getAttribute('text-anchor')).toBe(x === 0 ? 'start' : 'end');
});

test('names the one person beside the dot that is picked out', async () => {
  const { element, getByText } = await renderComponent(FieldDrawing, { props: { figure: figures.field } });
  const [dot, ...others] = element.querySelectorAll('circle');
  expect(others).toEqual([]);
  const label = getByText('somebody');
  expect(Number(label.getAttribute('x')) - Number(dot?.getAttribute('cx'))).toBe(14);
  expect(Number(label.getAttribute('y')) - Number(dot?.getAttribute('cy'))).toBe(5);
});

test('draws a dial to the left that is wide at its top, and one below', async () => {
  const { element } = await renderComponent(FieldDrawing, { props: { figure: figures.field } });
  const paths = [...element.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  expect(paths).toContain('M35 224V72h-34z');
  expect(paths).toContain('M51 240H298v12L51 262z');
});
