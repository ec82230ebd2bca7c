import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findDangerProblems } from '../../../../src/content/check/danger-problems.ts';

const words = `id: danger-words
countriesFirst: [gb]
persons: they he she
passedOver: the my
breaks: not
grave: kill hit
spellings:
  myself: my self
  overdose: od
sets:
  homes: house flat
`;

/** What is wrong with phrases, and where. */
function getFaults(lists: string, itsWords = words): string[] {
  const danger = `id: violence\nneed: abuse\npassage: safety\ntitle: Help\ntext: You are not alone.\n${lists}`;
  return findDangerProblems([
    parseContentFile('content/search/danger/violence.yaml', 'dangers', danger),
    parseContentFile('content/search/danger-words.yaml', 'dangerWords', itsWords),
  ]).map(({ line, message }) => `${line}  ${message}`);
}

test('finds nothing wrong where every phrase calls for help', () => {
  expect(getFaults('phrases:\n  - they hit me\n  - came to {homes}\nunless:\n  - they hit me up\n')).toEqual([]);
});

describe('a set that nobody wrote', () => {
  test.for([
    ['phrases:\n  - came to {home}\n', 7, 'phrases'],
    ['phrases:\n  - hit me\nunless:\n  - came to {home}\n', 9, 'unless'],
  ] as const)('is named, with the one that was meant: %s', ([lists, line, field]) => {
    expect(getFaults(lists)).toEqual([
      `${line}  ${field} names the set "home", which content/search/danger-words.yaml does not have. Did you mean "homes"?`,
    ]);
  });
});

describe('a phrase that no longer calls for help is named', () => {
  test('with the wording that silences it, and its line', () => {
    expect(getFaults('phrases:\n  - they hit|kill me\nunless:\n  - hit me up\n  - hit me\n')).toEqual([
      '7  phrases "they hit|kill me" is silenced by unless "hit me" in line 10: "they hit me" calls for no help. Make that wording longer, or take the word out of the phrase.',
    ]);
  });

  test.for([
    ['a wording under unless', 'they .. hit* me', 'unless:\n  - hits me\n', words, 'they hits me'],
    ['a set under unless', 'they kick* me', 'unless:\n  - "{kicking} me"\n', words, 'they kicking me'],
    ['a spelling', 'they stab* me', '', words.replace('my self', 'stabbed'), 'they stabbed me'],
  ] as const)('in any form of its words, by %s', ([, phrase, unless, itsWords, typed]) => {
    const sets = itsWords.replace('homes:', 'kicking: kicking\n  homes:');
    expect(getFaults(`phrases:\n  - ${phrase}\n${unless}`, sets)).toEqual([expect.stringContaining(`"${typed}"`)]);
  });

  test('with the spelling by which its words are read', () => {
    expect(getFaults('phrases:\n  - kill my self\n')).toEqual([
      '7  phrases "kill my self" does not call for help when someone types "kill my self". There it is read as "myself" (spellings in content/search/danger-words.yaml). Write that.',
    ]);
  });
});

test('what the schemas refuse is left to them', () => {
  expect(getFaults('phrases:\n  - Hit me\n')).toEqual([]);
  expect(getFaults('phrases:\n  - hit me\n', 'id: danger-words\n')).toEqual([]);
});
