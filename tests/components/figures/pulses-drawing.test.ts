import { expect, test } from 'vitest';
import PulsesDrawing from '../../../src/components/figures/PulsesDrawing.astro';
import { renderComponent } from '../render.ts';
import { figures } from '../sample-entries.ts';

const render = () => renderComponent(PulsesDrawing, { props: { figure: figures.pulses } });

/** A row of waves as points: where it begins, and where each curve ends. */
function readPoints(path: Element | undefined): [x: number, y: number][] {
  const numbers = (part: string) => (part.match(/-?[\d.]+/g) ?? []).map(Number);
  const [start = '', ...curves] = (path?.getAttribute('d') ?? '').split(/[cs]/);
  const [left = 0, base = 0] = numbers(start);
  let [x, y] = [left, base];
  return [
    [x, y],
    ...curves.map((curve): [number, number] => {
      const [across = 0, down = 0] = numbers(curve).slice(-2);
      [x, y] = [x + across, y + down];
      return [x, y];
    }),
  ];
}

async function readRows() {
  const { element } = await render();
  const [wanting, liking, time] = element.querySelectorAll('path');
  const [first = 0, ...steps] = [
    ...(time?.getAttribute('d') ?? '').replace(/M-150.*/, '').matchAll(/[Mm](-?[\d.]+)[^v]*v/g),
  ].map(([, x]) => Number(x));
  let x = first;
  const cues = [first, ...steps.map((step) => (x += step))];
  return { wanting: readPoints(wanting), liking: readPoints(liking), cues };
}

test('draws a wave of wanting that grows at each cue, and one of liking that stays', async () => {
  const { wanting, liking, cues } = await readRows();
  expect(wanting.map(([, y]) => y).filter((y) => y !== 118)).toEqual([94, 89, 83, 77]);
  expect(liking.map(([, y]) => y).filter((y) => y !== 184)).toEqual([160, 160, 160, 160]);
  expect(cues).toHaveLength(4);
});

test('has each wave rise in either row right after its cue, and back before the next', async () => {
  const { wanting, liking, cues } = await readRows();
  for (const row of [wanting, liking]) {
    const base = row[0]?.[1];
    const peaks = row.flatMap(([, y], i) => (y === base ? [] : [i]));
    const starts = peaks.map((i) => row[i - 1]?.[0] ?? NaN);
    const ends = peaks.map((i) => row[i + 1]?.[0] ?? NaN);
    expect(starts.map((x, i) => x - (cues[i] ?? NaN))).toEqual([3, 3, 3, 3]);
    expect(ends.slice(0, 3).every((x, i) => x < (cues[i + 1] ?? NaN))).toBe(true);
  }
});

test('says above the rows what they are, and below them which cue it is and that time leads on', async () => {
  const { getByText } = await render();
  const getHeight = (word: string) => Number(getByText(word).getAttribute('y'));
  expect(getHeight('wanting it')).toBeLessThan(77);
  expect(getHeight('liking it')).toBeGreaterThan(118 + 15);
  expect(getHeight('liking it')).toBeLessThan(160);
  expect(getHeight('the telephone')).toBeGreaterThan(206 + 15);
  expect(getByText('days').getAttribute('text-anchor')).toBe('end');
});

test('leads from the remark to the top of the last wave', async () => {
  const { element, getByText } = await render();
  const { wanting } = await readRows();
  const [x = 0] = wanting.at(-2) ?? [];
  const leader = element.querySelector('[stroke-width="0.75"]')?.getAttribute('d');
  expect(leader).toBe(`M${x - 21} 75h14`);
  expect(Number(getByText('here').getAttribute('x'))).toBeLessThan(x - 21);
});

test('breaks the line of liking alone', async () => {
  const { element } = await render();
  const isBroken = [...element.querySelectorAll('path.figure-wide')].map((path) =>
    path.hasAttribute('stroke-dasharray'),
  );
  expect(isBroken).toEqual([false, true, false, false]);
});
