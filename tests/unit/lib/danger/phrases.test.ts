/** Types every phrase of danger in twelve ways; help must come for each. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { packDangerModule } from '../../../../src/build/search-index/pack-danger-module.ts';
import { readDangerModule, type DangerModule } from '../../../../src/build/search-index/read-danger-lists.ts';
import { createDangerFinder } from '../../../../src/lib/danger/danger.ts';
import { unpackLists } from '../../../../src/lib/danger/packed-lists.ts';
import { getPhraseSamples } from '../../../../src/lib/danger/samples.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const { lists } = readDangerModule(root);
/** Phrases are typed as their authors wrote them, and looked for as the search box has them. */
const findDangers = createDangerFinder((unpackLists(packDangerModule(root)) as DangerModule).lists);
/** The dangers of each text, by their ids: most ways leave many phrases as they are, and each text is typed once. */
const found = new Map<string, string[]>();
const findIds = (text: string) => {
  const ids = found.get(text) ?? findDangers(text).map(({ id }) => id);
  found.set(text, ids);
  return ids;
};
const grave = new Set(lists.words.grave);
const samples = lists.dangers.flatMap(({ id, phrases }) =>
  phrases.flatMap((phrase) => getPhraseSamples(phrase, lists.words).map((text) => ({ id, text }))),
);

/** Swaps the third and fourth letters: a slip that leaves the first alone. */
const swap = (word: string) => `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`;
const isGrave = (least: number) => (word: string) => grave.has(word) && word.length >= least && word[2] !== word[3];
const onGrave = (text: string, least: number, change: (word: string) => string) =>
  text
    .split(' ')
    .map((word) => (isGrave(least)(word) ? change(word) : word))
    .join(' ');
const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', n: 'ñ' };
const missing: Record<string, string> = { dont: 'don’t', cant: 'can’t', didnt: 'didn’t', wont: 'won’t', isnt: 'isn’t' };

const ways: Record<string, (text: string) => string> = {
  'in capitals': (text) => text.toUpperCase(),
  'between other words': (text) => `help ${text} and what now`,
  'after a sentence': (text) => `Hello. ${text}`,
  'with marks between': (text) => `“${text.replaceAll(' ', ' … ')}”!!!`,
  'with hyphens': (text) => text.replaceAll(' ', '-'),
  'with accents': (text) => text.replaceAll(/[aeioun]/g, (letter) => accents[letter] ?? letter),
  'with letters held down': (text) => onGrave(text, 3, (word) => `${word}${(word.at(-1) ?? '').repeat(4)}`),
  'with two letters swapped in each long grave word': (text) => onGrave(text, 7, swap),
  'with a letter too many in each long grave word': (text) =>
    onGrave(text, 7, (word) => `${word.slice(0, 3)}q${word.slice(3)}`),
  'with typographic apostrophes': (text) =>
    text.replaceAll(/\b(?:dont|cant|didnt|wont|isnt)\b/g, (word) => missing[word] ?? word),
  'with straight apostrophes': (text) =>
    text.replaceAll(/\b(?:dont|cant|didnt|wont|isnt)\b/g, (word) => (missing[word] ?? word).replace('’', "'")),
  'of any person': (text) => text.replaceAll(/\bthey\b/g, 'my ex husband'),
};

test('there are phrases to type', () => {
  expect(samples.length).toBeGreaterThan(4000);
});

describe.for(Object.entries(ways))('every phrase typed %s', ([, type]) => {
  test('is still answered by help', () => {
    const typed = samples.map(({ id, text }) => ({ id, text: type(text) }));
    expect(typed.filter(({ id, text }) => !findIds(text).includes(id))).toEqual([]);
  });
});

const plain = [
  'he hit me',
  'she slapped me',
  'my ex beats me',
  'he kicked me',
  'he choked me',
  'he grabbed me by the neck',
  'he threatens me',
  'he raped me',
  'i am afraid of him',
  'i want to kill myself',
  'i took too many pills',
];
const rests = [
  'in front of our son',
  'in the car',
  'with his belt',
  'on the head',
  'at home',
  'at work',
  'so hard',
  'right now',
  'like that',
  'when i said no',
  'because he was drunk',
  'to get me back',
  'and i love him',
  'that night',
];

test.for(rests)('what is said plainly calls for help though it ends “%s”', (rest) => {
  expect(plain.map((text) => `${text} ${rest}`).filter((text) => findDangers(text).length === 0)).toEqual([]);
});
