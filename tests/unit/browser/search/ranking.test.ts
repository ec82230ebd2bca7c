import { describe, expect, test } from 'vitest';
import { createRanking, getLeastCoverage } from '../../../../src/browser/search/ranking.ts';
import { createRecord, searchData } from './search-data.ts';

const term = createRecord({ path: '/glossary/#frond', kind: 'term', title: 'Frond', text: 'A leaf.' });
const section = createRecord({ path: '/purposes/growth/', title: 'Growth', aliases: ['frond by frond'] });
const work = createRecord({ path: '/references/#sato2001', kind: 'study', title: 'Sato, 2001', doi: '10.1000/1' });
const { read, rank } = await createRanking({ ...searchData, records: [section, term, work] }, []);
const find = (text: string) => rank(read(text, true));

describe('what a query names', () => {
  test('stands before what merely has its words', () => {
    expect(find('frond').map(({ record, naming }) => [record.title, naming?.place])).toEqual([
      ['Frond', 1],
      ['Growth', undefined],
    ]);
  });

  test('is found though none of its words is the query’s', () => {
    expect(find('10.1000/1')).toMatchObject([{ record: { title: 'Sato, 2001' }, isLoose: false }]);
  });

  test('is never loose', () => {
    const [first] = find('what is a frond pizza');
    expect(first).toMatchObject({ record: { title: 'Frond' }, naming: { place: 2 }, isLoose: false });
  });
});

test('what holds less of a query than the least is loose', () => {
  expect(find('growth pizza').map(({ isLoose }) => isLoose)).toEqual([true]);
  expect(find('growth').map(({ isLoose }) => isLoose)).toEqual([false]);
});

test('of two words most must be held, and of a story less than of a question', () => {
  const getLeast = (words: number) => getLeastCoverage(read('frond '.repeat(words), true));
  const [question, two, story] = [getLeast(4), getLeast(2), getLeast(9)];
  expect(two).toBeGreaterThan(question);
  expect(question).toBeGreaterThan(story);
  expect(getLeast(1)).toBe(question);
});
