import { describe, expect, test } from 'vitest';
import { createDangerFinder } from '../../../../src/lib/danger/danger.ts';
import { createDanger, createLists, says } from './danger-data.ts';

const findDangers = createDangerFinder(
  createLists([
    createDanger('violence', ['they hit me', 'scared of they']),
    createDanger('self-harm', ['want to die', 'dont want to live']),
  ]),
);
const find = (text: string) => findDangers(text).map(({ id }) => id);

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

describe('a word of danger that is mistyped', () => {
  test.for(['strangeld me', 'strngled me', 'strangledd me', 'strangleed me', 'STRANGLED me'])(
    'is found in “%s”',
    (text) => {
      expect(says(text, 'strangled me')).toBe(true);
    },
  );

  test.for([
    ['with two slips', 'strngld me'],
    ['with another first letter', 'wtrangled me'],
  ] as const)('is not found %s', ([, text]) => {
    expect(says(text, 'strangled me')).toBe(false);
  });

  test('is not seen in an ordinary word', () => {
    expect(says('amused', 'abused')).toBe(true);
    expect(says('amused', 'abused', [], ['amused'])).toBe(false);
  });

  test('is found when two letters of a short one are swapped', () => {
    expect(says('i wnat to klil it', 'kill it')).toBe(true);
    expect(says('kilt it', 'kill it')).toBe(false);
  });

  test.for(['i wanna dieee', 'i want to d1e', 'WANT TO DIE!!!', 'i want to d*e', 'want  to\u00a0die'])(
    'is found however it is written in “%s”',
    (text) => {
      expect(says(text, 'want to die')).toBe(true);
    },
  );
});

describe('words that are joined or split', () => {
  test.for(['kill my self', 'kill meself', 'killmyself', 'kill-myself'])('are found in “%s”', (text) => {
    expect(says(text, 'kill myself')).toBe(true);
  });

  test('are not seen in an ordinary word', () => {
    expect(says('hitman', 'hit man')).toBe(true);
    expect(says('hitman', 'hit man', [], ['hitman'])).toBe(false);
  });

  test('are not made of words that no phrase has', () => {
    expect(says('killjoy', 'kill')).toBe(false);
  });
});

describe('a set of words', () => {
  test.for(['they came to my house', 'they came to the flat'])('stands in a phrase for “%s”', (text) => {
    expect(says(text, 'they came to {homes}')).toBe(true);
  });

  test('may be one choice of several', () => {
    expect(says('came to work', 'came to {homes}|work')).toBe(true);
  });
});

describe('a word with an asterisk', () => {
  test.for(['slaps me', 'slapped me', 'slapping me', 'punches me'])('is found in another form in “%s”', (text) => {
    expect(says(text, '{strikes} me')).toBe(true);
  });

  test('is no other word', () => {
    expect(says('slapstick me', 'slap* me')).toBe(false);
  });

  test('without one is meant as it stands', () => {
    expect(says('slapped me', 'slap me')).toBe(false);
  });
});

describe('a gap', () => {
  test.for(['he hit me', 'he got drunk and hit me', 'he went really mad hit me'])('is filled in “%s”', (text) => {
    expect(says(text, 'they .. hit me')).toBe(true);
  });

  test.for([
    ['more than three words', 'he went out with friends drinking hit me'],
    ['a word that turns what is said', 'he never hit me'],
    ['someone else', 'the song of him hit me', 'song .. hit me'],
  ] as const)('is not filled by %s', ([, text, phrase = 'they .. hit me']) => {
    expect(says(text, phrase)).toBe(false);
  });
});

describe('a number', () => {
  test('of two figures or more is many', () => {
    expect(says('took 30 pills', 'took many pills')).toBe(true);
    expect(says('took 3 pills', 'took many pills')).toBe(false);
  });
});

describe('another language', () => {
  test.for([
    ['ich will nicht mehr leben', 'nicht mehr leben'],
    ['MEIN EX SCHLÄGT MICH', 'schlagt mich'],
    ['j’ai peur', 'jai peur'],
    ['मैं मरना चाहती हूँ', 'मरना चाहती'],
  ] as const)('is read in “%s”', ([text, phrase]) => {
    expect(says(text, phrase)).toBe(true);
  });
});

describe('a long text', () => {
  test('is read up to the 2000th letter', () => {
    expect(find(`${'so '.repeat(660)}want to die`)).toEqual(['self-harm']);
  });

  test('is not read beyond the 2000th letter', () => {
    expect(find(`${'so '.repeat(664)}want to die`)).toEqual([]);
  });

  test.for([
    ['letters without a space', 'a'.repeat(20_000)],
    ['words of danger without a space', 'diehit'.repeat(4000)],
    ['words of danger', 'they hit '.repeat(4000)],
    ['half of a pair of code units', '\ud800'.repeat(20_000)],
  ] as const)('of twenty thousand %s is read at once', ([, text]) => {
    expect(() => find(text)).not.toThrow();
  });
});
