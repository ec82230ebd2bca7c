import { describe, expect, test } from 'vitest';
import { createDangerFinder } from '../../../src/search/danger.ts';

const createDanger = (title: string, phrases: string[], unless: string[] = []) => ({
  title,
  text: 'You are not alone.',
  path: '/support/',
  phrases,
  unless,
});
const dangers = [
  createDanger('violence', ['they hit me', 'scared of they']),
  createDanger('self-harm', ['want to die', 'dont want to live']),
];
const findDangers = createDangerFinder(dangers, () => true);
const find = (text: string) => findDangers(text).map(({ title }) => title);
/** Whether a text says a phrase. */
const says = (text: string, phrase: string, unless: string[] = []) =>
  createDangerFinder([createDanger('', [phrase], unless)], () => true)(text).length > 0;

test('finds a danger by a phrase among other words', () => {
  expect(find('at night i often want to die alone')).toEqual(['self-harm']);
});

test('finds a phrase whatever its capitals and apostrophes', () => {
  expect(find('I DON’T want to live')).toEqual(['self-harm']);
});

test('finds every danger, in the order of the lists', () => {
  expect(find('i want to die because he hit me')).toEqual(['violence', 'self-harm']);
});

test('finds a danger once, though several of its phrases are said', () => {
  expect(find('he hit me and i am scared of him')).toEqual(['violence']);
});

test('finds nothing where nothing is said', () => {
  expect(find('')).toEqual([]);
});

describe('does not find a phrase', () => {
  test.for([
    ['of which a word is missing', 'hit me'],
    ['with another word in it', 'he never hit me'],
    ['in another order', 'me hit he'],
    ['within longer words', 'he hit men'],
  ] as const)('%s', ([, text]) => {
    expect(find(text)).toEqual([]);
  });
});

describe('takes “they” for', () => {
  test.for([
    'he',
    'she',
    'my ex',
    'my partner',
    'my boyfriend',
    'my gf',
    'my husband',
    'the ex wife',
    'my ex-boyfriend',
  ])('%s', (person) => {
    expect(find(`${person} hit me`)).toEqual(['violence']);
  });

  test('nothing else', () => {
    expect(find('the news hit me')).toEqual([]);
  });
});

describe('passes over small words', () => {
  test.for(['he just hit me', 'my ex has always hit me', 'i really want to just die', 'scared of my ex even now'])(
    'in “%s”',
    (text) => {
      expect(find(text)).toHaveLength(1);
    },
  );
});

describe('a phrase that ends with a person', () => {
  test.for([
    ['is found at the end', 'scared of him'],
    ['is found before a question', 'scared of him what should i do'],
    ['is found before a reason', 'scared of my ex because he drinks'],
    ['is found before a second sentence', 'scared of my ex i want out'],
    ['is found where the person has something', 'scared of his new friends'],
  ] as const)('%s', ([, text]) => {
    expect(find(text)).toEqual(['violence']);
  });

  test('is not found where the person does something', () => {
    expect(find('scared of him leaving')).toEqual([]);
  });
});

describe('a choice of words', () => {
  test.for(['i cut myself', 'i keep cutting myself'])('is found in “%s”', (text) => {
    expect(says(text, 'cut|cutting myself')).toBe(true);
  });

  test('is not found in any other word', () => {
    expect(says('i fool myself', 'cut|cutting myself')).toBe(false);
  });
});

describe('a phrase of one word among small ones', () => {
  test('is found as it is written', () => {
    expect(says('it was against my will', 'against my will')).toBe(true);
  });

  test.for(['for and against', 'against the wall', 'against all will'])('is not found in “%s”', (text) => {
    expect(says(text, 'against my will')).toBe(false);
  });
});

describe('longer wording that is no danger', () => {
  const unless = ['they hit me up', 'hit me with a text|call'];

  test.for(['he hit me up', 'my ex really hit me up', 'he hit me with a call'])('is passed over in “%s”', (text) => {
    expect(says(text, 'they hit me', unless)).toBe(false);
  });

  test.for(['he hit me', 'he hit me up and then he hit me', 'he hit me with a stick'])(
    'does not hide the danger in “%s”',
    (text) => {
      expect(says(text, 'they hit me', unless)).toBe(true);
    },
  );

  test('does not join what stands around it', () => {
    expect(says('want my life back to die', 'want to die', ['my life back'])).toBe(false);
  });
});

describe('a mistyped word', () => {
  const findMistyped = createDangerFinder([createDanger('', ['strangled me', 'forced me'])], (word) =>
    ['me', 'straggled'].includes(word),
  );

  test.for(['strangeld me', 'strngled me', 'strangledd me'])('of danger is found in “%s”', (text) => {
    expect(findMistyped(text)).toHaveLength(1);
  });

  test.for([
    ['with two slips', 'strngld me'],
    ['with another first letter', 'wtrangled me'],
    ['when the word of danger is short', 'forcd me'],
    ['when search knows it', 'straggled me'],
  ] as const)('is not taken for one of danger %s', ([, text]) => {
    expect(findMistyped(text)).toEqual([]);
  });
});

describe('a long text', () => {
  test('is read up to the 2000th letter', () => {
    expect(find(`${'so '.repeat(663)}want to die`)).toEqual(['self-harm']);
  });

  test('is not read beyond the 2000th letter', () => {
    expect(find(`${'so '.repeat(664)}want to die`)).toEqual([]);
  });
});

describe('a word search does not know', () => {
  const findMistyped = (text: string) =>
    createDangerFinder([createDanger('self-harm', ['suicide', 'abused', 'overdose'])], () => false)(text).length > 0;

  test('is read as a long word of danger when one letter is wrong', () => {
    expect(findMistyped('suicde')).toBe(true);
    expect(findMistyped('thinking of sucide')).toBe(true);
  });

  test('is never read as a short one, nor as one that begins otherwise', () => {
    expect(findMistyped('accused')).toBe(false);
    expect(findMistyped('amused')).toBe(false);
    expect(findMistyped('uicide')).toBe(false);
  });
});

test('a choice of words stands for each of them', () => {
  const findHarm = createDangerFinder([createDanger('harm', ['cut|cutting myself|himself'])], () => true);
  expect(['i cut myself', 'he is cutting himself', 'cut it'].map((text) => findHarm(text).length)).toEqual([1, 1, 0]);
});

test('longer words can take the danger out of a phrase, and only there', () => {
  const danger = { ...createDanger('harm', ['cut myself']), unless: ['cut myself off'] };
  const findHarm = createDangerFinder([danger], () => true);
  expect(findHarm('i cut myself off from friends')).toEqual([]);
  expect(findHarm('i cut myself off and cut myself')).toHaveLength(1);
});

test('a phrase whose small words would leave one is compared as it is written', () => {
  const findCoercion = createDangerFinder([createDanger('coercion', ['against my will'])], () => true);
  expect(findCoercion('it was against my will')).toHaveLength(1);
  expect(findCoercion('against my better judgement')).toEqual([]);
});
