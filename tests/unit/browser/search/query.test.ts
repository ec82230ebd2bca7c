import { describe, expect, test } from 'vitest';
import { createQueryReader } from '../../../../src/browser/search/query.ts';
import { createFrameFinder } from '../../../../src/browser/search/question-frames.ts';
import { createSpeller } from '../../../../src/lib/search-records/speller.ts';
import { createVocabulary } from './search-data.ts';

const known = [
  'craving',
  'rest',
  'restless',
  'storm',
  'stormy',
  'hope',
  'hopeful',
  'loss',
  'attachment',
  'attic',
  'knot',
];
const vocabulary = createVocabulary([...known, 'heartbreak', 'self', 'esteem'], ['self esteem', 'self harm']);
vocabulary.stems.add('selfharm');
const readQuery = createQueryReader({
  vocabulary,
  speller: createSpeller(vocabulary),
  realWords: new Set(['store']),
  fillerWords: ['always', 'do', 'i', 'know', 'of', 'why'],
  synonyms: [
    ['craving', 'yearning'],
    ['craving', 'lust'],
    ['storm', 'stormy'],
  ],
  findFrame: createFrameFinder({ term: ['meaning of'] }),
  weigh: (stem, words) => (stem === 'loss' ? 1 / words : 1),
});

const read = (text: string) => readQuery(text, false);
const readVerbatim = (text: string) => readQuery(text, true);
/** For each concept, its stems with their weights. */
const getStems = (text: string) => readVerbatim(text).concepts.map(({ stems }) => Object.fromEntries(stems));
const join = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('words', () => {
  test('are read without capitals, accents and apostrophes', () => {
    expect(readVerbatim("I can’t, CAN'T, Naïveté!").words).toEqual(['i', 'cant', 'cant', 'naivete']);
  });

  test('are none in an empty text', () => {
    expect(read('')).toEqual({
      text: '',
      words: [],
      contentWords: [],
      concepts: [],
      frame: undefined,
      named: [],
      fillers: [],
      corrected: [],
      states: new Map(),
    });
  });

  test('are none in a text of signs alone', () => {
    expect(read(' …?! ').words).toEqual([]);
  });

  test('are read up to the 300th letter', () => {
    expect(read(`${'loss '.repeat(58)}of craving`).words.at(-1)).toBe('craving');
  });

  test('are not read beyond the 300th letter', () => {
    expect(read(`${'loss '.repeat(60)}x`).words.at(-1)).toBe('loss');
  });

  test('are not longer than 300 letters', () => {
    expect(read('x'.repeat(100_000)).words).toEqual(['x'.repeat(300)]);
  });
});

describe('a concept', () => {
  const getWeights = (text: string) => readVerbatim(text).concepts.map(({ weight }) => weight);
  const getStrange = (text: string) =>
    readVerbatim(text)
      .concepts.filter(({ isStrange }) => isStrange)
      .map(({ stem }) => stem);

  test('weighs by the number of words that carry the subject', () => {
    expect(getWeights('why do i know loss of hope')).toEqual([1 / 2, 1]);
  });

  test('is strange where no record has its word', () => {
    expect(getStrange('pizza and hope')).toEqual(['pizza']);
  });

  test('is not strange where its word is a short one', () => {
    expect(getStrange('car')).toEqual([]);
  });

  test('is not strange where its word is the beginning of another', () => {
    expect(getStrange('heartbr')).toEqual([]);
  });

  test('is not strange where another word stands for its own', () => {
    expect(getStrange('yearning')).toEqual([]);
  });
});

describe('a question for a thing by its name', () => {
  test('says of what kind the thing is, and its name', () => {
    expect(read('I know the meaning of loss')).toMatchObject({ frame: 'term', named: ['the', 'loss'] });
  });

  test('is none without such words', () => {
    expect(read('why loss')).toMatchObject({ frame: undefined, named: ['loss'] });
  });

  test('names what it can where there is no more', () => {
    expect(read('meaning of')).toMatchObject({ named: ['meaning'] });
  });
});

describe('fillers', () => {
  test('are set apart from the words that carry the subject', () => {
    expect(read('Why do I know of loss').contentWords).toEqual(['loss']);
  });

  test('are kept among the words', () => {
    expect(read('why loss').words).toEqual(['why', 'loss']);
  });

  test('are given by their stems', () => {
    expect(read('always loss').fillers).toEqual(['alwai']);
  });

  test('make no concept', () => {
    expect(getStems('storm of why')).toHaveLength(1);
  });

  test('are searched for when a query has no other words', () => {
    expect(read('why do i')).toMatchObject({ contentWords: ['why', 'do', 'i'], fillers: [] });
  });
});

describe('of each word it is told what it is to search', () => {
  test.each([
    ['loss', 'known'],
    ['Why', 'filler'],
    ['stores', 'real word'],
    ['attac', 'begun'],
    ['cravnig', 'mistyped'],
    ['zzzz', 'mistyped'],
  ])('“%s” is %s', (word, state) => {
    expect([...read(word).states.values()]).toEqual([state]);
  });

  test('as it was typed, whether or not it is mended', () => {
    expect([...read('Cravnig of zzzz').states.keys()]).toEqual(['cravnig', 'of', 'zzzz']);
  });

  test('but where all are to be taken as typed', () => {
    expect(readVerbatim('cravnig').states.size).toBe(0);
  });
});

describe('a word is corrected', () => {
  test('when search does not know it', () => {
    expect(read('cravnig').words).toEqual(['craving']);
  });

  test('among others', () => {
    expect(read('why cravnig of loss').contentWords).toEqual(['craving', 'loss']);
  });

  test('into two words where a space was left out', () => {
    expect(read('selfesteem').words).toEqual(['self', 'esteem']);
  });

  test('into two words where no record has it, though a phrase of danger does', () => {
    expect(read('selfharm').words).toEqual(['self', 'harm']);
  });

  test('among seven that are not', () => {
    expect(read(`${'qzxv '.repeat(7)}cravnig`).words.at(-1)).toBe('craving');
  });

  test('and marked in the text as it was typed', () => {
    expect(read('Why, Cravnig?').corrected).toEqual([
      { text: 'Why', isMatch: false },
      { text: ', ', isMatch: false },
      { text: 'craving', isMatch: true },
      { text: '?', isMatch: false },
    ]);
  });
});

describe('what stands in quotation marks is left as it is', () => {
  test.for([
    ['straight ones', 'of "cravnig"'],
    ['curly ones', '“cravnig of loss”'],
    ['low ones', '„cravnig“'],
    ['pointed ones', '«cravnig»'],
    ['while the last is still to come', '"cravnig of'],
  ] as const)('in %s', ([, text]) => {
    expect(read(text)).toMatchObject({ words: expect.arrayContaining(['cravnig']) as string[], corrected: [] });
  });

  test('and what stands outside of them is corrected', () => {
    expect(join(read('cravnig "cravnig" “of cravnig”, cravnig').corrected)).toBe(
      'craving "cravnig" “of cravnig”, craving',
    );
  });
});

describe('a word is not corrected', () => {
  test.for([
    ['when it is known', 'Loss'],
    ['when it is known in another form', 'attachments'],
    ['when it is a filler, though near to a known word', 'know'],
    ['when it is a real word, though near to a known one', 'Store'],
    ['when it is a real word in another form', 'stores'],
    ['while it is the beginning of a known word, though near to another', 'attac'],
    ['when no known word is near to it', 'crab'],
  ] as const)('%s', ([, text]) => {
    expect(read(text).corrected).toEqual([]);
  });

  test('after eight others that search does not know', () => {
    expect(read(`${'qzxv '.repeat(8)}cravnig`).words.at(-1)).toBe('cravnig');
  });

  test('when the reader wants it as it was typed', () => {
    expect(readVerbatim('cravnig')).toMatchObject({ words: ['cravnig'], corrected: [] });
  });
});

describe('completions', () => {
  test('of an unknown word count for much', () => {
    expect(getStems('crav')).toEqual([{ crav: 1, crave: 0.6 }]);
  });

  test('of an unknown word are sought wherever it stands', () => {
    expect(getStems('att knot')).toEqual([{ att: 1, attach: 0.6, attic: 0.6 }, { knot: 1 }]);
  });

  test('of a known word count for little', () => {
    expect(getStems('rest')).toEqual([{ rest: 1, restless: 0.15 }]);
  });

  test('of a known word are sought only where it stands last', () => {
    expect(getStems('rest knot')).toEqual([{ rest: 1 }, { knot: 1 }]);
  });

  test('are sought from three letters on', () => {
    expect(getStems('cr')).toEqual([{ cr: 1 }]);
  });

  test('that have the stem of the word itself add nothing', () => {
    expect(getStems('hope')).toEqual([{ hope: 1 }]);
  });
});

describe('synonyms', () => {
  test('count for little, from every group', () => {
    expect(getStems('craving')).toEqual([{ crave: 1, yearn: 0.2, lust: 0.2 }]);
  });

  test('are found by the stem', () => {
    expect(getStems('yearned')).toEqual([{ yearn: 1, crave: 0.2 }]);
  });

  test('count for more than completions of a known word', () => {
    expect(getStems('storm')).toEqual([{ storm: 1, stormi: 0.2 }]);
  });

  test('do not lead on to their own synonyms', () => {
    expect(getStems('lust')).toEqual([{ lust: 1, crave: 0.2 }]);
  });
});

describe('concepts', () => {
  test('are one for words of one stem', () => {
    expect(getStems('craving, craved knot')).toEqual([{ crave: 1, yearn: 0.2, lust: 0.2 }, { knot: 1 }]);
  });

  test('are made of two words that are one', () => {
    expect(getStems('heart break')).toContainEqual({ heartbreak: 1 });
  });

  test('are made of the two words by themselves too', () => {
    expect(read('heart break').concepts.map(({ stem }) => stem)).toEqual(['heart', 'break', 'heartbreak']);
  });

  test('are not made of two words that are none together', () => {
    expect(getStems('heart knot')).toHaveLength(2);
  });
});

describe('strange text', () => {
  test('is read past its markup', () => {
    expect(readVerbatim('<b onclick="alert()">loss</b>').words).toEqual(['b', 'onclick', 'alert', 'loss', 'b']);
  });

  test('keeps its markup as text when a word is corrected', () => {
    expect(join(read('<i>cravnig</i>').corrected)).toBe('<i>craving</i>');
  });

  test('is read past emoji', () => {
    expect(read('loss💔 👩‍❤️‍👨 knot').words).toEqual(['loss', 'knot']);
  });

  test('has no words when it is emoji alone', () => {
    expect(read('💔')).toMatchObject({ words: [], concepts: [] });
  });

  test('is read past half of an emoji', () => {
    expect(read('\uD83D loss \uDC94').words).toEqual(['loss']);
  });

  test('is cut within an emoji without harm', () => {
    expect(read(`${'x'.repeat(299)}💔`).words).toEqual(['x'.repeat(299)]);
  });

  test('keeps half of an emoji when a word is corrected', () => {
    expect(join(read('\uD83D cravnig').corrected)).toBe('\uD83D craving');
  });

  test('is read from right to left without its vowel marks', () => {
    expect(read('أُحِبُّهُ לֵב').words).toEqual(['احبه', 'לב']);
  });

  test('is read past marks of direction', () => {
    expect(read('\u200Floss\u200E \u202Eknot\u202C').words).toEqual(['loss', 'knot']);
  });
});
