import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../../src/lib/search-records/search-data.ts';
import { getFurtherWords, getSpread, getVocabulary } from '../../../../src/lib/search-records/vocabulary.ts';

const empty: SearchRecord = {
  path: '/purposes/rest/',
  kind: 'section',
  title: '',
  text: '',
  sentences: [],
  aliases: [],
  voices: [],
  names: [],
  words: '',
  facets: { part: [], verdict: [], expert: [] },
};

describe('the spread of words', () => {
  test('counts those that stand in more than half of the texts, by their stems', () => {
    expect(getSpread(['Sleep and grief', 'Sleeping. Grief!', 'Sleeps', 'rest'], [])).toEqual({ 3: 'sleep' });
  });

  test('lists them by that number, from A to Z', () => {
    expect(getSpread(['sleep, back, grief', 'back sleep grief', 'grief'], [])).toEqual({ 2: 'back sleep', 3: 'grief' });
  });

  test('counts a word once of each text', () => {
    expect(getSpread(['sleep sleep', 'rest', 'grief'], [])).toEqual({});
  });

  test('leaves out fillers', () => {
    expect(getSpread(['the sleep'], ['the'])).toEqual({ 1: 'sleep' });
  });
});

describe('the further words of a section', () => {
  const find = (text: string, record: Partial<SearchRecord> = {}, fillerWords: string[] = []) =>
    getFurtherWords([{ record: { ...empty, ...record }, text }], fillerWords);

  test('are those of its page, from A to Z', () => {
    expect(find('Sleep calms grief.')).toEqual(['calms grief sleep']);
  });

  test.for<[string, Partial<SearchRecord>]>([
    ['title', { title: 'Craving' }],
    ['text', { text: 'You crave it.' }],
    ['sentences', { sentences: ['Nobody craves grief.'] }],
    ['aliases', { aliases: ['craving'] }],
    ['voices', { voices: ['I crave you.'] }],
    ['names', { names: ['Crave'] }],
  ])('leave out a word whose family stands in its %s', ([, record]) => {
    expect(find('He craved sleep.', record, ['he'])).toEqual(['sleep']);
  });

  test('leave out fillers and words of their family', () => {
    expect(find('She wants sleep.', {}, ['she', 'want'])).toEqual(['sleep']);
  });

  test('leave out words of one letter or two', () => {
    expect(find('So I go to an ex by day.')).toEqual(['day']);
  });

  test('hold one word of a family, the first', () => {
    expect(find('Sleeping, they sleep; who sleeps?', {}, ['they', 'who'])).toEqual(['sleeping']);
  });

  test('are none where the record says all', () => {
    expect(find('Rest.', { title: 'Rest' })).toEqual(['']);
  });

  test('hold a word of two sections', () => {
    const sections = ['Sleep.', 'Sleep.', 'Grief.'].map((text) => ({ record: empty, text }));
    expect(getFurtherWords(sections, [])).toEqual(['sleep', 'sleep', 'grief']);
  });

  test('leave out a word of three sections, whatever its ending', () => {
    const sections = ['Sleep.', 'Sleeps.', 'Sleeping and grief.'].map((text) => ({ record: empty, text }));
    expect(getFurtherWords(sections, ['and'])).toEqual(['', '', 'grief']);
  });
});

describe('the vocabulary', () => {
  test('has the words of every field, and how often each stands there', () => {
    const record: SearchRecord = {
      ...empty,
      title: 'Rest',
      text: 'A pause.',
      sentences: ['It calms.'],
      aliases: ['sleep'],
      voices: ['I sleep.'],
      names: ['Berg'],
      words: 'bed',
    };
    expect([...getVocabulary([record]).known].toSorted()).toEqual([
      ['a', 1],
      ['bed', 1],
      ['berg', 1],
      ['calms', 1],
      ['i', 1],
      ['it', 1],
      ['pause', 1],
      ['rest', 1],
      ['sleep', 2],
    ]);
  });

  test('has the words of all records', () => {
    const records = [
      { ...empty, title: 'Rest' },
      { ...empty, title: 'Rest and sleep' },
    ];
    expect(getVocabulary(records).known.get('rest')).toBe(2);
  });

  test('knows every family of words by its stem', () => {
    const { stems } = getVocabulary([{ ...empty, title: 'Craving', voices: ['I crave sleep.'] }]);
    expect([...stems]).toEqual(['crave', 'i', 'sleep']);
  });

  test.for<[string, Partial<SearchRecord>]>([
    ['titles', { title: 'Self-esteem' }],
    ['names', { names: ['Self Esteem'] }],
    ['aliases', { aliases: ['self esteem'] }],
  ])('knows two neighbours in %s by the word they would be together', ([, record]) => {
    expect([...getVocabulary([{ ...empty, ...record }]).pairs]).toEqual([['selfesteem', 'self esteem']]);
  });

  test('pairs each word with the next', () => {
    expect([...getVocabulary([{ ...empty, title: 'One last time' }]).pairs]).toEqual([
      ['onelast', 'one last'],
      ['lasttime', 'last time'],
    ]);
  });

  test('pairs no words of two aliases', () => {
    expect([...getVocabulary([{ ...empty, aliases: ['self', 'esteem'] }]).pairs]).toEqual([]);
  });

  test('pairs no words that are one word anywhere', () => {
    const records = [
      { ...empty, aliases: ['break up'] },
      { ...empty, text: 'A breakup.' },
    ];
    expect([...getVocabulary(records).pairs]).toEqual([]);
  });

  test('has words that stand in no record, such as those of danger', () => {
    const { known, stems, pairs } = getVocabulary([{ ...empty, title: 'Rest' }], ['hurting myself']);
    expect([...known.keys()]).toEqual(['rest', 'hurting', 'myself']);
    expect([...stems]).toEqual(['rest', 'hurt', 'myself']);
    expect([...pairs]).toEqual([]);
  });

  test('pairs no words of running text', () => {
    expect([...getVocabulary([{ ...empty, text: 'They sleep.', voices: ['I sleep.'] }]).pairs]).toEqual([]);
  });
});
