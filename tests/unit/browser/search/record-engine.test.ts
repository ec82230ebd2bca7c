import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../../src/lib/search-records/search-data.ts';
import { createRecordEngine } from '../../../../src/browser/search/record-engine.ts';
import { isLooseAnswer, type Filters } from '../../../../src/browser/search/search-engine.ts';
import { createRecord, searchData } from './search-data.ts';

/** An engine over other records. */
const createEngine = (...records: SearchRecord[]) => createRecordEngine({ ...searchData, records });

const engine = await createRecordEngine(searchData);
const search = (text: string, filters: Filters = {}) => engine.search({ text, filters, isVerbatim: false });
const searchVerbatim = (text: string) => engine.search({ text, filters: {}, isVerbatim: true });
const getTitles = (text: string, filters: Filters = {}) => search(text, filters).results.map(({ title }) => title);

describe('a result', () => {
  test('shows its record', () => {
    expect(search('mourning').results).toEqual([
      {
        path: '/motivations/fear-of-loss/#?highlight=mourning',
        kind: 'section',
        title: 'Fear of loss',
        excerpt: expect.any(Array) as unknown,
        isWeak: false,
      },
    ]);
  });

  test('carries the words of the query to its page, corrected and without fillers', () => {
    expect(search('why do i greif').results[0]?.path).toBe('/motivations/fear-of-loss/#?highlight=grief');
  });

  test('carries the words behind the anchor', () => {
    expect(search('liking').results[0]?.path).toBe('/glossary/#liking?highlight=liking');
  });

  test('marks the words of the query in its excerpt, in whatever form', () => {
    const [result] = search('craving an ex').results;
    expect(result?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['craves', 'an', 'ex']);
  });

  test('marks neighbouring words in its excerpt', () => {
    const [result] = search('yearning').results;
    expect(result?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['craves']);
  });

  test('shows the whole text of its record', () => {
    const [result] = search('craving').results;
    expect(result?.excerpt.map(({ text }) => text).join('')).toBe('One craves an ex as if it were a drug.');
  });
});

describe('says by which words of the reader it found a record', () => {
  test.for([
    ['when it was an alias', 'anxiety', 'separation anxiety'],
    ['when it was a voice', 'bear', 'I cannot bear to let them go.'],
    ['when one of several is not shown', 'drug habit', 'drug habit'],
  ] as const)('%s', ([, text, matched]) => {
    expect(search(text).results[0]).toMatchObject({ matched });
  });
});

describe('does not say by which words of the reader it found a record', () => {
  test.for([
    ['when the title shows them', 'loss'],
    ['when the text shows them', 'drug'],
    ['when the text shows them in another form', 'craving'],
    ['when they stand in a sentence, which the reader would not say', 'threat'],
    ['when they stand in the page alone', 'mourning'],
  ] as const)('%s', ([, text]) => {
    expect(search(text).results[0]).not.toHaveProperty('matched');
  });
});

describe('results', () => {
  test('are at most ten', async () => {
    const records = Array.from({ length: 12 }, () => createRecord({ title: 'Loss' }));
    expect(
      (await createEngine(...records)).search({ text: 'loss', filters: {}, isVerbatim: false }).results,
    ).toHaveLength(10);
  });

  test('are weak where most of the query is not in them', () => {
    expect(search('zebras and lions fear').results).toMatchObject([{ title: 'Fear of loss', isWeak: true }]);
  });

  test('are weak where nothing but a neighbouring word is in them', () => {
    expect(search('dread of zebras').results).toMatchObject([{ title: 'Fear of loss', isWeak: true }]);
  });

  test('are not weak where most of the query is in them', () => {
    expect(search('lasting loss').results[0]).toMatchObject({ title: 'Fear of loss', isWeak: false });
  });

  test('leave out records of a neighbouring word where others have the word itself', async () => {
    const both = await createEngine(
      createRecord({ title: 'Yearning' }),
      createRecord({ title: 'Craving', text: 'Night.' }),
    );
    const { results } = both.search({ text: 'craving night', filters: {}, isVerbatim: false });
    expect(results.map(({ title }) => title)).toEqual(['Craving']);
  });
});

describe('words of danger', () => {
  const grave = [['scared', 'of', 'him'], ['suicide']];
  const createGrave = (...records: SearchRecord[]) => createRecordEngine({ ...searchData, records }, grave);

  test('are not taken for mistyped others', async () => {
    const { search: find } = await createGrave(createRecord({ title: 'Sacred' }));
    expect(find({ text: 'scared', filters: {}, isVerbatim: false }).corrected).toEqual([]);
  });

  test('are not what a mistyped word is corrected to', async () => {
    const { search: find } = await createGrave(createRecord({ title: 'Suicide' }));
    expect(find({ text: 'sucide', filters: {}, isVerbatim: false })).toMatchObject({ corrected: [], results: [] });
  });
});

describe('filters', () => {
  test.for<[Filters, string[]]>([
    [{ kind: 'section' }, ['Fear of loss', 'The reward system', 'Reassurance']],
    [{ part: 'motivations' }, ['Fear of loss', 'Reassurance']],
    [{ verdict: 'mixed' }, ['Fear of loss', 'The reward system', 'Reassurance']],
    [{ verdict: 'supported' }, ['Fear of loss']],
    [{ verdict: 'untested' }, []],
    [{ expert: 'amir-levine' }, ['The reward system', 'Amir Levine']],
    [{ verdict: 'mixed', part: 'motivations' }, ['Fear of loss', 'Reassurance']],
    [{ part: 'elsewhere' }, []],
  ])('%o lists what passes when nothing is typed', ([filters, titles]) => {
    expect(getTitles('', filters)).toEqual(titles);
  });

  test.for<[Filters, string[]]>([
    [{}, ['The reward system', 'Liking']],
    [{ kind: 'term' }, ['Liking']],
    [{ part: 'purposes' }, ['The reward system']],
    [{ verdict: 'mixed' }, ['The reward system']],
    [{ expert: 'amir-levine' }, ['The reward system']],
    [{ kind: 'person' }, []],
  ])('%o narrows what is found', ([filters, titles]) => {
    expect(getTitles('reward', filters)).toEqual(titles);
  });

  test.for<[string, Filters, string[] | undefined]>([
    ['', { verdict: 'mixed' }, ['It mends.', 'It lasts.']],
    ['loss', { verdict: 'mixed' }, ['It mends.', 'It lasts.']],
    ['loss', { verdict: 'supported', part: 'motivations' }, ['Dread pulls.']],
    ['loss', {}, undefined],
    ['loss', { part: 'motivations' }, undefined],
  ])('“%s” %o tells the claims that have the verdict asked for, and else none', ([text, filters, claims]) => {
    expect(search(text, filters).results[0]?.claims).toEqual(claims);
  });

  test('leave as many as there are, when nothing is typed', async () => {
    const records = Array.from({ length: 12 }, () => createRecord({ title: 'Loss' }));
    const { results } = (await createEngine(...records)).search({
      text: '',
      filters: { kind: 'section' },
      isVerbatim: false,
    });
    expect(results).toHaveLength(12);
  });

  test('leave plain results when nothing is typed', () => {
    expect(search(' ', { kind: 'term' })).toEqual({
      results: [
        {
          path: '/glossary/#liking',
          kind: 'term',
          title: 'Liking',
          excerpt: [{ text: 'The pleasure of a reward.', isMatch: false }],
          isWeak: false,
        },
      ],
      words: [],
      corrected: [],
      nearest: [],
    });
  });

  test('list nothing where a text has no words', () => {
    expect(getTitles('…?', { kind: 'term' })).toEqual([]);
  });

  test('leave weak results where better ones do not pass', () => {
    const text = 'separation anxiety, lasting grief, mourning, pain, threat, pleasure';
    expect(getTitles(text)).toEqual(['Fear of loss']);
    expect(search(text, { kind: 'term' }).results).toMatchObject([{ title: 'Liking', isWeak: true }]);
  });
});

describe('an answer', () => {
  test('has no results when nothing is asked', () => {
    expect(search('')).toEqual({ results: [], words: [], corrected: [], nearest: [] });
  });

  test('names the words that were looked for, corrected and without fillers', () => {
    expect(search('Why Greif?').words).toEqual(['grief']);
  });

  test('names the words that say most first', () => {
    expect(search('reward pleasure').words).toEqual(['pleasure', 'reward']);
  });

  test('shows how the text was corrected', () => {
    expect(search('Why Greif?').corrected).toEqual([
      { text: 'Why', isMatch: false },
      { text: ' ', isMatch: false },
      { text: 'grief', isMatch: true },
      { text: '?', isMatch: false },
    ]);
  });

  test('names the nearest words when nothing is found', () => {
    expect(search('graft')).toEqual({ results: [], words: ['graft'], corrected: [], nearest: ['grief'] });
  });

  test('names no filler among the nearest words', () => {
    expect(search('thexx').nearest).not.toContain('the');
  });

  test('names the nearest words of the first two words alone', () => {
    expect(search('graft mxndyy hxlpzz').nearest).toEqual(['grief', 'mend']);
  });

  test('names them beside loose matches, too, and not beside a better one', () => {
    const loose = search('graft of loss');
    expect(loose.results.map(({ isWeak }) => isWeak)).toContain(true);
    expect(isLooseAnswer(loose)).toBe(true);
    expect(loose.nearest).toEqual(['grief']);
    expect(search('fear of lasting loss graft').nearest).toEqual([]);
  });

  test('keeps to a real word that is like one it knows', () => {
    expect(search('grime')).toMatchObject({ words: ['grime'], corrected: [], nearest: [] });
  });

  test('keeps to the words as typed where corrected ones find nothing close, and names those', () => {
    const asTyped = { words: ['zebra', 'greif', 'drug'], corrected: [], nearest: ['grief'] };
    expect(search('zebra drug greif')).toMatchObject(asTyped);
  });

  test('shows what corrected words find where those typed find nothing', () => {
    expect(search('zebra greif')).toMatchObject({ results: [{ title: 'Fear of loss', isWeak: true }], nearest: [] });
  });

  test('keeps to them where what is close does not pass the filters', () => {
    expect(search('greif', { part: 'motivations' }).words).toEqual(['grief']);
    expect(search('greif', { part: 'purposes' })).toMatchObject({ results: [], words: ['greif'], corrected: [] });
  });

  test('corrects a word that is passed over then, whatever is found', () => {
    expect(search('caan zebra').words).toEqual(['zebra']);
  });

  test('mends nothing in another language, whatever it would find', () => {
    const close = 'greif lasting separation anxiety';
    expect(search(close).corrected).not.toEqual([]);
    expect(search(`ich nicht ${close}`).corrected).toEqual([]);
  });

  test('says in another language that this site is in English, and names no words like those', () => {
    expect(search('warum ich nicht greif')).toEqual({
      results: [],
      words: ['warum', 'ich', 'nicht', 'greif'],
      corrected: [],
      nearest: [],
      language: { id: 'de', message: 'Nur auf Englisch.', help: 'Hilfe' },
    });
  });

  test('keeps to the words as typed when the reader wants it', () => {
    expect(searchVerbatim('greif')).toEqual({ results: [], words: ['greif'], corrected: [], nearest: ['grief'] });
  });

  test.for([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['names that objects have', '__proto__ constructor'],
    ['signs of other search languages', '"quoted" AND (zebra* OR ~2^3)'],
    ['emoji', '💔👩‍❤️‍👨'],
    ['half of an emoji', '\uD83D'],
    ['a character of no width', '\u0000'],
    ['words from right to left', 'שלום'],
    ['a very long word', 'x'.repeat(100_000)],
  ] as const)('has no results for %s', ([, text]) => {
    expect(search(text).results).toEqual([]);
  });
});
