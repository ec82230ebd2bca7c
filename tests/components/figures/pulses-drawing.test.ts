import { expect, test } from 'vitest';
import PulsesDrawing from '../../../src/components/figures/PulsesDrawing.astro';
import { renderComponent } from '../render.ts';
import { figures } from '../sample-entries.ts';

const renderPaths = async () => {
  const { element } = await renderComponent(PulsesDrawing, { props: { figure: figures.pulses } });
  return [...element.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
};

/** How high up each curve of a path ends; the drawing’s upper edge is at 0. */
const readHeights = (path = '') => [...path.matchAll(/C[^C]*?(\d+)(?=C|$)/g)].map(([, y]) => Number(y));

test('draws a wave of wanting that grows at each cue, and one of liking that stays', async () => {
  const [wanting, cues, liking] = await renderPaths();
  expect(readHeights(wanting).filter((y) => y !== 116)).toEqual([90, 85, 79]);
  expect(cues?.match(/M/g)).toHaveLength(3);
  expect(readHeights(liking).filter((y) => y !== 190)).toEqual([164, 164, 164]);
});

test('says above, between and below what the rows are', async () => {
  const { getByText } = await renderComponent(PulsesDrawing, { props: { figure: figures.pulses } });
  const getHeight = (word: string) => Number(getByText(word).getAttribute('y'));
  expect(getHeight('wanting it')).toBeLessThan(79);
  expect(getHeight('the telephone')).toBeGreaterThan(130);
  expect(getHeight('the telephone')).toBeLessThan(164);
  expect(getHeight('liking it')).toBeGreaterThan(190);
});

test('breaks the line of liking alone', async () => {
  const { element } = await renderComponent(PulsesDrawing, { props: { figure: figures.pulses } });
  const isBroken = [...element.querySelectorAll('path')].map((path) => path.hasAttribute('stroke-dasharray'));
  expect(isBroken).toEqual([false, false, true]);
});
