import { expect, test } from 'vitest';
import { findTypedMarks } from '../../../../src/lib/text/typed-marks.ts';

test.for([
  ['As found [@moran2020].', '[@moran2020]', 'Take it out: works are cited in prose alone, as [@sato2001].'],
  ['As @moran2020 found.', '@moran2020', 'Take it out: works are cited in prose alone, as [@sato2001].'],
  ['So it is.[^why]', '[^why]', 'Say it in the sentence: only prose has notes.'],
  ['It is *so*.', '*so*', 'Write "so".'],
  ['It is _so_.', '_so_', 'Write "so".'],
  ['It is **so**.', '**so**', 'Write "so".'],
  ['It is __so__.', '__so__', 'Write "so".'],
  ['It is ***so***.', '***so***', 'Write "so".'],
  ['It is `so`.', '`so`', 'Write "so".'],
  ['I don`t.', '`', 'Write "’".'],
  [
    'See [help](/support/).',
    '[help](/support/)',
    'Write "help", or in prose a link: "[help](/address/)", without a space in its address.',
  ],
  [
    'See [help](https://example.org/).',
    '[help](https://example.org/)',
    'Write "help", or in prose a link: "[help](/address/)", without a space in its address.',
  ],
  ['R&amp;B', '&amp;', 'Write "&".'],
  ['One&nbsp;two', '&nbsp;', 'Write a space.'],
  ['It&#8217;s', '&#8217;', 'Write the sign itself.'],
  ['It is <b>so</b>.', '<b>so</b>', 'Write "so".'],
  ['One<br>two', '<br>', 'Write the words without it.'],
  ['One\\*', '\\*', 'Write "*". It needs no "\\" here.'],
  [
    'One {/* later */}',
    '{/* later */}',
    'Take it out: a note to co-authors is written {/* words */} in prose, and after "#" in fields.',
  ],
  ['## Over', '## Over', 'Write "Over".'],
  ['It was ~~good~~.', '~~good~~', 'Write "good".'],
  [
    '<<<<<<< HEAD',
    '<<<<<<< HEAD',
    'A merge was left half done: keep one of the two versions, and take out these lines.',
  ],
] as const)('in “%s” %s is seen as it is typed', ([text, found, mend]) => {
  expect(findTypedMarks(text)).toEqual([{ index: text.indexOf(found), found, mend }]);
});

test.for([
  ...[
    '5*3',
    '5 * 3 * 2',
    'an * alone',
    'Attached*',
    'a < b',
    'a > b',
    'p < .05',
    'I <3 you',
    'R&B',
    'AT&T; and',
    'Q&A',
  ],
  ...[
    '[sic]',
    '[…]',
    '[1]',
    '$5 and $10',
    'US$5',
    '12:30:45',
    '3:16',
    '~5 of ~6',
    'C++ and C++',
    'he/she',
    'x_y',
    '50%',
  ],
  ...[
    'me@example.org',
    '@someone on Mastodon',
    'it @ home',
    '#MeToo',
    '#1',
    'a = b',
    '1 + 1',
    '^',
    '\\',
    '{',
    '|',
    '…',
  ],
  ...['https://example.org/__a__/*b*?c=[d]&e;', 'See https://example.org/~me_too_.', 'She said: “I do.”', "It's", '--'],
])('“%s” may stand in a text', (text) => {
  expect(findTypedMarks(text)).toEqual([]);
});

test('finds all marks of a text, in their order and each once', () => {
  expect(findTypedMarks('A **b** and *c*, &lt; [@d2020].').map(({ found }) => found)).toEqual([
    '**b**',
    '*c*',
    '&lt;',
    '[@d2020]',
  ]);
});
