import { expect, test } from 'vitest';
import { checkLetters } from '../../../../src/build/social/check-letters.ts';
import { getCardCharacters } from '../../../../src/build/social/fonts.ts';
import type { SocialCard } from '../../../../src/content/social-cards.ts';

const card: SocialCard = {
  emblem: { name: 'leaving', hue: 'rose' },
  name: 'Fear of loss',
  words: '“I can’t bear the empty chair – not yet …”',
  verdicts: [{ verdict: 'untested', words: 'Untested' }],
  source: { file: 'content/motivations/fear-of-loss.mdx', fields: { name: 'title', words: 'voices' } },
};

test('has letters for western Europe and for the signs of a text', async () => {
  const cuts = await getCardCharacters();
  expect(cuts).toHaveLength(3);
  expect(() => {
    checkLetters({ ...card, sentence: 'Ça va, größer, señor, æøå: “it’s”\u00a0– yes…' }, cuts);
  }).not.toThrow();
});

test.for<[string, Partial<SocialCard>, string]>([
  ['name', { name: 'Fear of łoss' }, 'content/motivations/fear-of-loss.mdx: title: “Fear of łoss” has “ł” (U+0142)'],
  ['words', { words: '“Ещё”' }, 'content/motivations/fear-of-loss.mdx: voices: “Ещё” has “Е” (U+0415)'],
  [
    'sentence',
    { sentence: 'So 😀' },
    'what the site adds to content/motivations/fear-of-loss.mdx: “So 😀” has “😀” (U+1F600)',
  ],
  ['verdicts', { verdicts: [{ verdict: 'mixed', words: '→' }] }, 'has “→” (U+2192)'],
])(
  'refuses %s with a letter that the typeface lacks, and says where it is and what to write',
  async ([, change, message]) => {
    const cuts = await getCardCharacters();
    const check = () => {
      checkLetters({ ...card, ...change }, cuts);
    };
    expect(check).toThrow(message);
    expect(check).toThrow('Write it with letters of western Europe');
  },
);
