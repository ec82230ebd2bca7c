import { expect, test } from 'vitest';
import CountsDrawing from '../../../src/components/figures/CountsDrawing.astro';
import { renderComponent } from '../render.ts';
import { figures } from '../sample-entries.ts';

/** Where the lines of a fan end, from the middle: negative to the left. */
const readEnds = (fan: Element | undefined) =>
  [...(fan?.getAttribute('d') ?? '').matchAll(/L(-?\d+)/g)].map(([, x]) => Number(x));

test('draws one line for each reason, those to stay to the left and those to leave to the right', async () => {
  const { element } = await renderComponent(CountsDrawing, { props: { figure: figures.counts } });
  const [stay, leave] = [...element.querySelectorAll('path')].map(readEnds);
  expect(stay).toHaveLength(3);
  expect(stay?.every((x) => x < 0)).toBe(true);
  expect(leave).toHaveLength(7);
  expect(leave?.every((x) => x > 0)).toBe(true);
});

test('breaks the lines of those to leave, and of those alone', async () => {
  const { element } = await renderComponent(CountsDrawing, { props: { figure: figures.counts } });
  const [stay, leave] = element.querySelectorAll('path');
  expect(stay?.closest('[stroke-dasharray]')).toBeNull();
  expect(leave?.closest('[stroke-dasharray]')).not.toBeNull();
});

test('counts each side in words above it', async () => {
  const { getByText } = await renderComponent(CountsDrawing, { props: { figure: figures.counts } });
  expect(Number(getByText('3 reasons to sit').getAttribute('x'))).toBeLessThan(0);
  expect(Number(getByText('7 reasons to stand').getAttribute('x'))).toBeGreaterThan(0);
});
