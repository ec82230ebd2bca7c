import { expect, test } from 'vitest';
import { drawDot, drawShare, getDots, hatching, toPath } from '../../../../src/lib/drawings/shares.ts';

/** Every share to a tenth of a part in a hundred. */
const percents = Array.from({ length: 1001 }, (_, i) => i / 10);

/** The places at which a path drawn in dashes of no length, ten apart, has its dots. */
const findDots = (path: string) =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Math.floor(Number(length) / 10) + 1 }, (_, i) => `${String(Number(x) + i * 10)} ${y ?? ''}`),
  );

test.each([{ atLeast: false }, { atLeast: true }])('a share is always a hundred dots in a row: %o', ({ atLeast }) => {
  for (const percent of percents) {
    const { counted, open, others } = getDots({ percent, atLeast });
    expect([counted[0], counted[1] - open[0], open[1] - others[0], others[1]]).toEqual([0, 0, 0, 100]);
    expect(counted[1] <= open[1]).toBe(true);
  }
});

test('counts as many dots as the share says, to the nearest, and leaves none open', () => {
  for (const percent of percents) {
    const { counted, open } = getDots({ percent, atLeast: false });
    expect(Math.abs(counted[1] - percent)).toBeLessThanOrEqual(0.5);
    expect(open[0]).toBe(open[1]);
  }
});

test('where it says “more than”, counts no more than that, and leaves all the rest open', () => {
  for (const percent of percents) {
    const { counted, open, others } = getDots({ percent, atLeast: true });
    expect(counted[1]).toBeLessThanOrEqual(percent);
    expect(percent - counted[1]).toBeLessThan(1);
    expect([open, others]).toEqual([
      [counted[1], 100],
      [100, 100],
    ]);
  }
});

test('the dots of a path are those of its range, each at a place of its own in ten rows of ten', () => {
  const all = findDots(toPath([0, 100]));
  expect(new Set(all).size).toBe(100);
  expect([all[0], all[9], all[10], all[99]]).toEqual(['5 5', '95 5', '5 15', '95 95']);
  for (let from = 0; from <= 100; from += 7) {
    for (let to = from; to <= 100; to += 3) expect(findDots(toPath([from, to]))).toEqual(all.slice(from, to));
  }
});

test.each([
  ['sex', 22, false, [22, 0, 78]],
  ['sex', 25, true, [25, 75, 0]],
  ['reunion', 44, false, [44, 0, 56]],
  ['reunion', 100, false, [100, 0, 0]],
  ['sex', 0, false, [0, 0, 100]],
] as const)('draws %s of %i in a hundred, at least that: %s', (about, percent, atLeast, [counted, open, others]) => {
  const drawing = drawShare({ about, percent, atLeast });
  const paths = [...drawing.matchAll(/<path(?: class="dots-(\w+)")?.*? d="(.*?)"\/>/g)];
  const count = (name?: string) => paths.find(([, look]) => look === name)?.[2] ?? '';
  expect([count(), count('open'), count('others')].map((path) => findDots(path).length)).toEqual([
    counted,
    open,
    others,
  ]);
  // A ring is a dot with one of paper upon it.
  expect(count('inside')).toBe(about === 'reunion' ? count() : '');
});

test('a single dot stands in the middle of its room', () => {
  for (const look of ['filled', 'ring', 'open', 'others'] as const) expect(drawDot(look)).toContain('d="M5 5h1"');
});

test('what is open is drawn with the hatching', () => {
  expect(hatching).toContain(`id="${/url\(#(\w+)\)/.exec(drawDot('open'))?.[1] ?? ''}"`);
});
