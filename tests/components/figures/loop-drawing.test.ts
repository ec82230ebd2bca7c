import { expect, test } from 'vitest';
import LoopDrawing from '../../../src/components/figures/LoopDrawing.astro';
import { renderComponent } from '../render.ts';
import { figures } from '../sample-entries.ts';

test.each([
  ['alone', 0, -97],
  ['a call', 96, 5],
  ['at ease', 0, 101],
  ['alone again', -88, 5],
])('says “%s” at its place of the ring', async (word, x, y) => {
  const { getByText } = await renderComponent(LoopDrawing, { props: { figure: figures.loop } });
  const label = getByText(word);
  expect([Number(label.getAttribute('x') ?? 0), Number(label.getAttribute('y'))]).toEqual([x, y]);
});

test('draws the way to a call restless, in as many waves as are asked for, and the way from it calm', async () => {
  const { element } = await renderComponent(LoopDrawing, { props: { figure: { ...figures.loop, waves: 6 } } });
  const [restless, calm] = element.querySelectorAll('path');
  expect(restless?.getAttribute('d')?.match(/s/g)).toHaveLength(12);
  expect(restless?.hasAttribute('stroke-dasharray')).toBe(false);
  expect(calm?.getAttribute('d')).not.toContain('s');
  expect(calm?.hasAttribute('stroke-dasharray')).toBe(true);
});

test('has the relief, opposite the distress, in the hue of the part', async () => {
  const { getByText } = await renderComponent(LoopDrawing, { props: { figure: figures.loop } });
  expect(getByText('at ease').parentElement?.querySelector('circle')).not.toBeNull();
  expect(getByText('at ease').closest('.figure-part')).not.toBeNull();
  expect(getByText('alone').closest('.figure-part')).toBeNull();
});

test('leads from the remark to where the two people meet', async () => {
  const { element, getByText } = await renderComponent(LoopDrawing, { props: { figure: figures.loop } });
  const [from, to] = (element.querySelector('[stroke-width="0.75"]')?.getAttribute('d')?.match(/\d+/g) ?? []).map(
    Number,
  );
  const edge = Math.min(
    ...[...element.querySelectorAll('circle')].map((c) => Number(c.getAttribute('cx')) - Number(c.getAttribute('r'))),
  );
  expect(Number(getByText('here').getAttribute('x'))).toBeLessThan(from ?? NaN);
  expect(to).toBeLessThanOrEqual(edge);
});
