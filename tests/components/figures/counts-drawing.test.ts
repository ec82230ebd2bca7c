import { expect, test } from 'vitest';
import CountsDrawing from '../../../src/components/figures/CountsDrawing.astro';
import { countDashes } from '../../count-dashes.ts';
import { renderComponent } from '../render.ts';
import { figures } from '../sample-entries.ts';

const render = () => renderComponent(CountsDrawing, { props: { figure: figures.counts } });

/** Where a fan begins, from the middle: negative to the left. */
const getStart = (fan: Element) => Number(/^M(-?[\d.]+)/.exec(fan.getAttribute('d') ?? '')?.[1]);

test('draws one line for each reason, those to stay to the left and those to leave to the right', async () => {
  const { element } = await render();
  const fans = [...element.querySelectorAll('[stroke-dasharray^="1 "]')];
  expect(fans.map((fan) => [countDashes(fan), Math.sign(getStart(fan))])).toEqual([
    [3, -1],
    [7, 1],
    [7, 1],
    [7, 1],
  ]);
});

test('breaks the lines of those to leave, and of those alone, into pieces of which none touches the next', async () => {
  const { element } = await render();
  const fans = [...element.querySelectorAll('[stroke-dasharray^="1 "]')].slice(1);
  const edges = fans.flatMap((fan) => {
    const radius = Number(/A([\d.]+)/.exec(fan.getAttribute('d') ?? '')?.[1]);
    const half = Number(fan.closest('[stroke-width]')?.getAttribute('stroke-width')) / 2;
    return [radius - half, radius + half];
  });
  expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  expect(new Set(edges).size).toBe(6);
});

test('counts each side in words above it', async () => {
  const { getByText } = await render();
  expect(getByText('3 reasons to sit').getAttribute('text-anchor')).toBe('start');
  expect(getByText('7 reasons to stand').getAttribute('text-anchor')).toBe('end');
});
