import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../../src/lib/search-records/search-data.ts';
import { splitWords, toStem } from '../../../../src/lib/text/words.ts';
import type { Query } from '../../../../src/browser/search/query.ts';
import { createRecordIndex } from '../../../../src/browser/search/record-index.ts';
import { createRecord } from './search-data.ts';

/** A query for words as they stand, with other stems by which a word may be found. */
function ask(text: string, neighbours: Record<string, [stem: string, weight: number][]> = {}): Query {
  const words = splitWords(text);
  const concepts = words.map((word) => {
    const stems = new Map([[toStem(word), 1], ...(neighbours[word] ?? [])]);
    return { stem: toStem(word), stems, weight: 1, isStrange: false };
  });
  return {
    text,
    words,
    contentWords: words,
    concepts,
    frame: undefined,
    named: words,
    fillers: [],
    corrected: [],
    states: new Map(),
  };
}

const search = async (records: SearchRecord[], query: Query) => (await createRecordIndex(records)).search(query);
const find = async (records: SearchRecord[], query: Query) =>
  (await search(records, query)).map(({ record }) => record.title);
const [loss, hope] = [createRecord({ title: 'Loss' }), createRecord({ title: 'Hope' })];

describe('finds', () => {
  test('the records that have a word of the query', async () => {
    expect(await find([loss, hope], ask('hope'))).toEqual(['Hope']);
  });

  test('a word in another form', async () => {
    expect(await find([loss, hope], ask('hoping'))).toEqual(['Hope']);
  });

  test('a word whatever its accents and apostrophes', async () => {
    expect(await find([createRecord({ title: 'A fiancé’s hope' })], ask('fiances'))).toEqual(['A fiancé’s hope']);
  });

  test('no record that has but the beginning of a word', async () => {
    expect(await find([loss, hope], ask('hop'))).toEqual([]);
  });

  test('nothing when nothing is asked', async () => {
    expect(await find([loss, hope], ask(''))).toEqual([]);
  });

  test.for<[string, Partial<SearchRecord>]>([
    ['text', { text: 'Of craving.' }],
    ['sentences', { sentences: ['Of rest.', 'Of craving.'] }],
    ['aliases', { aliases: ['rest', 'craving'] }],
    ['voices', { voices: ['I rest.', 'I crave.'] }],
    ['names', { names: ['Davis', 'Crave'] }],
    ['words', { words: 'craving rest' }],
  ])('a word in the %s of a record', async ([, fields]) => {
    expect(await find([loss, createRecord({ title: 'Hope', ...fields })], ask('crave'))).toEqual(['Hope']);
  });
});

describe('ranks', () => {
  const quiet = { title: 'Quiet rest', text: 'A night of rest.', aliases: ['calm evening'], words: 'evening' };

  test('a title before an alias, an alias before the text, and the text before the other words of the page', async () => {
    const records = [
      createRecord({ ...quiet, title: 'By its words', words: 'craving' }),
      createRecord({ ...quiet, title: 'By its text', text: 'A night of craving.' }),
      createRecord({ ...quiet, title: 'By its alias', aliases: ['calm craving'] }),
      createRecord({ ...quiet, title: 'Craving rest' }),
    ];
    expect(await find(records, ask('craving'))).toEqual([
      'Craving rest',
      'By its alias',
      'By its text',
      'By its words',
    ]);
  });

  test('a record that has an alias like the query before one that has its words here and there', async () => {
    const scattered = createRecord({
      title: 'Back to rest',
      text: 'How to win the night.',
      aliases: ['him or her', 'night back'],
      voices: ['I let him win.'],
    });
    const aliases = ['win him back', 'reunion', 'second chance', 'another try', 'old flame', 'one more time'];
    const named = createRecord({ title: 'Hope', text: 'A hope of reunion.', aliases });
    expect(await find([scattered, named], ask('win him back'))).toEqual(['Hope', 'Back to rest']);
  });

  test('an alias that is the query before a longer one that holds it', async () => {
    const records = [
      createRecord({ title: 'Longer', aliases: ['the craving of an old flame', 'lasting'] }),
      createRecord({ title: 'Same', aliases: ['craving', 'the lasting of an old flame'] }),
    ];
    expect(await find(records, ask('craving'))).toEqual(['Same', 'Longer']);
  });

  test('a record that has the whole query somewhere before one that has half of it everywhere', async () => {
    const records = [
      createRecord({ title: 'Loss', text: 'Loss.', aliases: ['loss'], voices: ['Loss.'] }),
      createRecord({ title: 'Rest', text: 'In a long night of rest there may be hope.', words: 'loss' }),
    ];
    expect(await find(records, ask('hope loss'))).toEqual(['Rest', 'Loss']);
  });

  test('a rare word before a frequent one', async () => {
    const records = [loss, loss, loss, hope];
    expect(await find(records, ask('loss hope'))).toEqual(['Hope', 'Loss', 'Loss', 'Loss']);
  });

  test('a section and a page of the same words before a work, and a work before all else', async () => {
    const kinds = ['term', 'study', 'person', 'section', 'page'] as const;
    const hits = await search(
      kinds.map((kind) => createRecord({ kind, title: 'Craving', text: 'A strong wish.' })),
      ask('craving'),
    );
    expect(hits.map(({ record }) => record.kind)).toEqual(['section', 'page', 'study', 'term', 'person']);
  });

  test('the section that rests on a person’s work before that work', async () => {
    const study = createRecord({ kind: 'study', title: 'Davis et al., 2003' });
    const section = createRecord({ title: 'Loss', text: 'Someone is gone.', names: ['Shaver', 'Davis'] });
    expect(await find([study, section], ask('davis'))).toEqual(['Loss', 'Davis et al., 2003']);
  });

  test('a word itself before its neighbour', async () => {
    const records = [createRecord({ title: 'Yearning' }), createRecord({ title: 'Craving' })];
    expect(await find(records, ask('craving', { craving: [['yearn', 0.2]] }))).toEqual(['Craving', 'Yearning']);
  });
});

describe('weighs', () => {
  const rest = { title: 'Rest', text: 'rest', sentences: ['rest'], aliases: ['rest'], voices: ['rest'] };
  const whole = { ...rest, names: ['rest'], words: 'rest' };
  /** Records of the same words, each with the word sought in one place. */
  const alike = {
    title: { title: 'craving' },
    text: { text: 'craving' },
    sentences: { sentences: ['craving'] },
    aliases: { aliases: ['craving'] },
    voices: { voices: ['craving'] },
    names: { names: ['craving'] },
    words: { words: 'craving' },
  };

  test('a word by where it stands', async () => {
    const records = Object.entries(alike).map(([place, field]) => createRecord({ ...whole, ...field, path: place }));
    const hits = await search(records, ask('craving'));
    const inText = hits.find(({ record }) => record.path === 'text')?.whole ?? 0;
    const weights = Object.fromEntries(hits.map(({ record, whole: score }) => [record.path, round(score / inText)]));
    expect(weights).toEqual({ names: 5, title: 3, aliases: 2, text: 1, sentences: 1, voices: 1, words: 0.5 });
  });

  test('a record by its kind', async () => {
    const kinds = ['section', 'page', 'person', 'term', 'study'] as const;
    const hits = await search(
      kinds.map((kind) => createRecord({ kind, title: 'Craving' })),
      ask('craving'),
    );
    const best = hits[0]?.score ?? 0;
    const weights = Object.fromEntries(hits.map(({ record, score }) => [record.kind, round(score / best)]));
    expect(weights).toEqual({ section: 1, page: 1, person: 0.15, term: 0.15, study: 0.3 });
  });

  test('the phrase most like the query eight times as much as the whole', async () => {
    const [hit] = await search([loss, createRecord({ title: 'Hope', aliases: ['old flame'] })], ask('flame lion'));
    const { score, whole: all, likeness, coverage } = hit ?? { score: 0, whole: 0, likeness: 0, coverage: 0 };
    expect(likeness).toBeGreaterThan(0);
    expect(score).toBeCloseTo((all + 8 * likeness) * coverage);
  });
});

const round = (number: number) => Number(number.toFixed(3));

describe('coverage', () => {
  test('counts a word for more that nothing explains, and for less that all sections have', async () => {
    const query = ask('flame pizza');
    const weigh = async (changed: Partial<Query['concepts'][number]>, place: number) => {
      const concepts = query.concepts.map((concept, i) => (i === place ? { ...concept, ...changed } : concept));
      const [hit] = await search([createRecord({ title: 'Flame' })], { ...query, concepts });
      return hit?.coverage ?? 0;
    };
    const plain = await weigh({}, 0);
    expect(await weigh({ isStrange: true }, 1)).toBeLessThan(plain);
    expect(await weigh({ weight: 0.5 }, 0)).toBeLessThan(plain);
    expect(await weigh({ weight: 0.5 }, 1)).toBeGreaterThan(plain);
  });

  const getCoverages = async (records: SearchRecord[], query: Query) =>
    (await search(records, query)).map(({ coverage }) => coverage);

  test('is 1 when a record has every word', async () => {
    expect(await getCoverages([createRecord({ title: 'Loss', aliases: ['hope'] })], ask('hope loss'))).toEqual([1]);
  });

  test('is half when a record has one of two words that are as rare', async () => {
    expect(await getCoverages([loss, hope], ask('loss hope'))).toEqual([0.5, 0.5]);
  });

  test('is more for a rare word and less for a frequent one', async () => {
    const [rare, frequent] = await getCoverages([loss, loss, loss, hope], ask('loss hope'));
    expect(rare).toBeGreaterThan(0.5);
    expect(frequent).toBeLessThan(0.5);
  });

  test('is less for a word that no record has', async () => {
    expect((await getCoverages([loss, hope], ask('loss zebra')))[0]).toBeLessThan(0.5);
  });

  test('is as little as a neighbour counts where a record has nothing else', async () => {
    const [coverage] = await getCoverages(
      [createRecord({ title: 'Yearning' })],
      ask('craving', { craving: [['yearn', 0.2]] }),
    );
    expect(coverage).toBeCloseTo(0.2);
  });

  test('counts a word once, though its neighbour is there too', async () => {
    const record = createRecord({ title: 'Craving', aliases: ['yearning'] });
    expect(await getCoverages([record], ask('craving', { craving: [['yearn', 0.2]] }))).toEqual([1]);
  });
});

test('sorts words by how few records have them, in any form', async () => {
  const { sortByRarity } = await createRecordIndex([loss, loss, loss, hope, hope]);
  expect(sortByRarity(['loss', 'hoping', 'zebra'])).toEqual(['zebra', 'hoping', 'loss']);
});

describe('a hit', () => {
  const record = createRecord({
    title: 'Reward',
    text: 'Craving an ex at night.',
    aliases: ['old flame', 'night craving'],
    voices: ['Why do I crave what hurts?'],
    words: 'zebra',
  });
  const getHit = async (query: Query) => (await search([loss, record], query))[0];

  test('names the phrase most like the query', async () => {
    expect((await getHit(ask('night craving')))?.phrase).toBe('night craving');
  });

  test('names the phrase most like the query, fillers and all', async () => {
    expect((await getHit({ ...ask('crave'), fillers: ['why', 'do', 'i'] }))?.phrase).toBe('Why do I crave what hurts?');
  });

  test('names no phrase when the words are in none', async () => {
    expect((await getHit(ask('zebra')))?.phrase).toBeUndefined();
  });

  test('is not made by fillers alone', async () => {
    expect(await getHit({ ...ask('lion'), fillers: ['why', 'do', 'i'] })).toBeUndefined();
  });

  test('names the stems that were found', async () => {
    expect((await getHit(ask('craving lion flame')))?.stems).toEqual(new Set(['crave', 'flame']));
  });
});
