/** Texts found by stems, and ranked as MiniSearch ranks them, from which the ranking was taken. */
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { splitWords, toStem } from '../../../../src/lib/text/words.ts';
import { createStemIndex } from '../../../../src/browser/search/stem-index.ts';

const bm25 = { k: 1.2, b: 0.9, d: 0.1 };
const chunkSize = 10;

/** Texts of two fields, of 1 to 20 words, in which the first words of the list stand most often. */
const words = 'love rest hope craving sleep night loss calm anger quiet fear trust'.split(' ');
let state = 1;
const draw = (most: number) => {
  state = (state * 16_807) % 2_147_483_647;
  return state % most;
};
const drawText = () => Array.from({ length: 1 + draw(20) }, () => words[draw(1 + draw(words.length))] ?? '').join(' ');
const texts = Array.from({ length: 60 }, () => [drawText(), drawText()]);

test.for<[string, Record<string, number>]>([
  ['one stem', { crave: 1 }],
  ['several stems', { love: 1, trust: 1, crave: 1 }],
  ['stems of unlike weight', { love: 0.2, fear: 0.6, night: 1 }],
  ['stems that nothing has', { love: 1, snow: 1 }],
])('texts with %s are ranked as MiniSearch ranks them', async ([, weights]) => {
  const { search } = await createStemIndex(texts, { boosts: [3, 0.5], bm25, chunkSize });
  const index = new MiniSearch({ fields: ['a', 'b'], tokenize: splitWords, processTerm: toStem });
  index.addAll(texts.map(([a, b], id) => ({ id, a, b })));
  const found = search(Object.entries(weights));
  const expected = index.search(Object.keys(weights).join(' '), {
    boost: { a: 3, b: 0.5 },
    boostTerm: (term) => weights[term] ?? 1,
    bm25,
  });
  expect(expected.length).toBeGreaterThan(20);
  expect(found.map(({ place, stems }) => [place, [...stems].toSorted()])).toEqual(
    expected.map(({ id, terms }) => [id, terms.toSorted()]),
  );
  for (const [i, { score }] of expected.entries()) expect(found[i]?.score).toBeCloseTo(score, 9);
});

const options = { boosts: [1], chunkSize };
const lines = ['rest', 'rest now', 'love'].map((text) => [text]);

test('further stems find no text, and count in those found', async () => {
  const { search } = await createStemIndex(lines, options);
  const [first, second, ...others] = search(
    [['rest', 1]],
    [
      ['now', 0.5],
      ['love', 1],
    ],
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({ place: 1, stems: new Set(['rest', 'now']) });
  expect(second).toMatchObject({ place: 0, stems: new Set(['rest']) });
});

test('a stem says more where fewer texts have it, in whatever field and however often', async () => {
  const { getRarity } = await createStemIndex(
    [
      ['rest rest', 'rest'],
      ['', 'rest love'],
      ['now', ''],
    ],
    {
      boosts: [1, 1],
      chunkSize,
    },
  );
  expect(getRarity('rest')).toBeCloseTo(Math.log(1 + 3 / 2.5));
  expect(getRarity('love')).toBeCloseTo(Math.log(1 + 3 / 1.5));
  expect(getRarity('snow')).toBeCloseTo(Math.log(1 + 3 / 0.5));
});

test('nothing is found where nothing is asked, or nothing is there', async () => {
  expect((await createStemIndex(lines, options)).search([])).toEqual([]);
  expect((await createStemIndex([], options)).search([['rest', 1]])).toEqual([]);
});

test('while texts are indexed, other work is done in between', async () => {
  let turns = 0;
  const turn = setInterval(() => turns++, 0);
  await createStemIndex(
    Array.from({ length: 50 }, () => ['rest']),
    options,
  );
  clearInterval(turn);
  expect(turns).toBeGreaterThanOrEqual(3);
});
