import { expect, test } from 'vitest';
import { findStrayCharacters } from '../../../../src/lib/reading/characters.ts';

test.for([
  ['wo\u200Brd', 'holds a zero-width space (U+200B) in "wo…rd". Delete it, or write the words anew: "word".'],
  ['one\u2060two', 'holds a word joiner (U+2060) in "one…two". Delete it, or write the words anew: "onetwo".'],
  ['a\uFEFFb', 'holds a mark of byte order (U+FEFF) in "a…b". Delete it, or write the words anew: "ab".'],
  ['hy\u00ADphen', 'holds a soft hyphen (U+00AD) in "hy…phen". Delete it, or write the words anew: "hyphen".'],
  ['it\u0092s', 'holds a control character (U+0092) in "it…s". Write "’" in its place.'],
  ['back\bspace', 'holds a backspace (U+0008) in "back…space". Delete it, or write the words anew: "backspace".'],
  ['a\0b', 'holds a null (U+0000) in "a…b". Delete it, or write the words anew: "ab".'],
  ['\u202Elive', 'holds a right-to-left override (U+202E) in "…live". Delete it, or write the words anew: "live".'],
  ['a\u200Db', 'holds a zero-width joiner (U+200D) in "a…b". Delete it, or write the words anew: "ab".'],
  ['one\u2028two', 'holds a line separator (U+2028) in "one…two". Delete it, and begin a new line with Enter.'],
  [
    'caf\uFFFD',
    'holds a replacement character (U+FFFD) in "caf…". A letter was lost there when the file was saved in another encoding. Write it anew.',
  ],
  ['a\uD800b', 'holds half a letter (U+D800) in "a…b". Delete it, or write the words anew: "ab".'],
  ['a\uE000b', 'holds a code that is no letter (U+E000) in "a…b". Delete it, or write the words anew: "ab".'],
  ['a\u{E0041}b', 'holds an invisible character (U+E0041) in "a…b". Delete it, or write the words anew: "ab".'],
] as const)('names %j, and says what to write', ([text, message]) => {
  expect(findStrayCharacters(`One.\n${text}`)).toEqual([{ line: 2, message }]);
});

test('names each kind once, and how often it is there', () => {
  expect(
    findStrayCharacters('a\u200Bb\nc\u200Bd\ne\bf').map(({ line, message }) => `${line} ${message.slice(0, 60)}`),
  ).toEqual([
    '1 holds a zero-width space (U+200B) in "a…b", and 2 times in a',
    '3 holds a backspace (U+0008) in "e…f". Delete it, or write the',
  ]);
});

test.for([
  ['an emoji of several', '👩\u200D❤\uFE0F\u200D👨 👍🏽'],
  ['a flag', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ['a Persian word', 'می\u200Cخواهم'],
  ['a word in Hindi', 'क्\u200Dष'],
  ['spaces that do not break, and tabs', 'p.\u00A03\tand\n'],
])('lets %s be', ([, text = '']) => {
  expect(findStrayCharacters(text)).toEqual([]);
});
