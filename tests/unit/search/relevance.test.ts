import { describe, expect, test } from 'vitest';
import { getArticle } from '../../search/places.ts';
import { findShortfalls, getFigures, isRight, judge, type LabelledQuery, type Shown } from '../../search/relevance.ts';

const toPath = (id: string) => `/purposes/${id}/`;
const article = getArticle(['first', 'second', 'third'].map(toPath));
const loosely = (...addresses: string[]) => addresses.map((address) => ({ address, isLoose: true }));
const firmly = (...addresses: string[]) => addresses.map((address) => ({ address, isLoose: false }));

/** Judges one query; what is not said is as it is when nothing is shown for a query that nothing answers. */
const toOutcome = (query: Partial<LabelledQuery>, shown: Partial<Shown> = {}) =>
  judge(
    { q: 'words', relevant: [], kind: 'keyword', ...query },
    { results: [], mended: '', isToldLanguage: false, ...shown },
    article,
  );
const measure = (...pair: Parameters<typeof toOutcome>) => getFigures([toOutcome(...pair)]);

describe('the rank of a right answer', () => {
  const getRank = (relevant: string[], ...addresses: string[]) =>
    toOutcome({ relevant }, { results: firmly(...addresses) }).rank;

  test('is the place of the first that is right', () => {
    expect(getRank(['second', 'third'], toPath('first'), toPath('third'), toPath('second'))).toBe(2);
  });

  test('counts sections alone where only these are asked for', () => {
    expect(getRank(['second'], '/about/', '/references/#gross2015', toPath('first'), toPath('second'))).toBe(2);
  });

  test('counts all that is shown where anything else is asked for', () => {
    expect(getRank(['second', 'about'], '/references/#gross2015', toPath('first'), toPath('second'))).toBe(3);
    expect(getRank(['ref:gross2015'], '/about/', '/references/#gross2015')).toBe(2);
  });

  test('counts a place once, however often it is shown', () => {
    expect(getRank(['second'], toPath('first'), `${toPath('first')}#first-research`, toPath('second'))).toBe(2);
    expect(getRank(['ref:gross2015'], '/about/#privacy', '/about/#limits', '/references/#gross2015')).toBe(2);
  });

  test('is 0 where none is, or none among the first ten', () => {
    expect(getRank(['second'], toPath('first'))).toBe(0);
    const many = Array.from({ length: 10 }, (_, i) => `/glossary/#term-${i}`);
    expect(getRank(['about'], ...many.slice(1), '/about/')).toBe(10);
    expect(getRank(['about'], ...many, '/about/')).toBe(0);
  });
});

test('ranks make figures', () => {
  const asked = { relevant: ['first'] };
  const outcomes = [
    toOutcome(asked, { results: firmly(toPath('first')) }),
    toOutcome(asked, { results: firmly(toPath('second'), toPath('first')) }),
    toOutcome(asked, { results: loosely(toPath('second'), toPath('third')) }),
    toOutcome(asked),
  ];
  expect(getFigures(outcomes)).toEqual({ success1: 0.25, success3: 0.5, mrr10: 0.375, zero: 0.25, loose: 0.25 });
});

describe('what is not ranked', () => {
  const help = firmly('/support/#tonight');

  test('words of danger want help first, and a way to it in sight', () => {
    const asked = { kind: 'danger', relevant: ['support'] };
    expect(measure(asked, { results: help, isHelpInSight: true })).toEqual({ helpFirst: 1, helpInSight: 1 });
    expect(measure(asked, { results: firmly(toPath('first'), '/support/'), isHelpInSight: false })).toEqual({
      helpFirst: 0,
      helpInSight: 0,
    });
  });

  test('whether help was in sight is not measured where nobody saw the page', () => {
    expect(measure({ kind: 'danger' }, { results: help })).toEqual({ helpFirst: 1 });
  });

  test('what only sounds like danger wants none, unless help answers it too', () => {
    expect(measure({ kind: 'decoy' }, { results: help })).toEqual({ alarms: 1 });
    expect(measure({ kind: 'decoy', relevant: ['support'] }, { results: help })).toEqual({ alarms: 0 });
    expect(measure({ kind: 'decoy' }, { results: firmly(toPath('first'), '/support/') })).toEqual({ alarms: 0 });
  });

  test('what nothing answers wants no result, or loose ones alone', () => {
    expect(measure({ kind: 'none' })).toEqual({ confident: 0 });
    expect(measure({ kind: 'none' }, { results: loosely(toPath('first')) })).toEqual({ confident: 0 });
    const results = [...loosely(toPath('first')), ...firmly(toPath('second'))];
    expect(measure({ kind: 'none' }, { results })).toEqual({ confident: 1 });
  });

  test('another language wants to be told of', () => {
    expect(measure({ kind: 'foreign', relevant: ['first'] })).toEqual({ told: 0 });
    expect(measure({ kind: 'foreign' }, { isToldLanguage: true })).toEqual({ told: 1 });
  });
});

describe('words to be kept', () => {
  const asked = { q: 'in march', relevant: ['first'], keeps: ['march'] };
  const results = firmly(toPath('first'));

  test('are mended where the query was read without them', () => {
    expect(measure(asked, { results, mended: 'in match' }).mended).toBe(1);
  });

  test('are kept where nothing was mended, or something else', () => {
    expect(measure(asked, { results }).mended).toBe(0);
    expect(measure({ ...asked, q: 'im march' }, { results, mended: 'in March' }).mended).toBe(0);
  });

  test('make a query wrong that is answered well', () => {
    expect(isRight(toOutcome(asked, { results }))).toBe(true);
    expect(isRight(toOutcome(asked, { results, mended: 'in match' }))).toBe(false);
  });
});

describe('a bar', () => {
  test('is reached by what is as good or better', () => {
    expect(findShortfalls({ success1: 0.9, zero: 0.1 }, { success1: 0.9, zero: 0.1 })).toEqual([]);
    expect(findShortfalls({ success1: 0.95, zero: 0 }, { success1: 0.9, zero: 0.1 })).toEqual([]);
  });

  test('says what falls short of it, from above or from below', () => {
    expect(findShortfalls({ success1: 0.8, zero: 0.2 }, { success1: 0.9, zero: 0.1 })).toEqual([
      'success1 is 0.800; it must be at least 0.9',
      'zero is 0.200; it must be at most 0.1',
    ]);
  });

  test('is not reached by what no query was for', () => {
    expect(findShortfalls(getFigures([]), { confident: 0.1 })).toEqual(['confident has nothing to be measured by']);
  });
});
