/** What prose is refused with, and that the mend which the message gives is right. */
import { expect, test } from 'vitest';
import { site } from '../../../../src/lib/site/subject.ts';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findProseProblems } from '../../../../src/content/check/prose-problems.ts';
import type { KnownIds } from '../../../../src/content/check/schema-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const ids: Partial<Record<string, string[]>> = {
  references: ['davis2003', 'moran2020', 'mason2012'],
  experts: ['amir-levine'],
  books: ['attached'],
};
const known: KnownIds = (collection) => new Set(ids[collection]);
const addresses = new Set(['/support/', '/glossary/#liking']);

/** What is wrong with prose that begins on line 5, each fault with its line. */
function getFaults(prose: string, collection: CollectionName = 'support'): string[] {
  const content = parseContentFile('content/support/rest.mdx', collection, `---\nid: rest\n---\n\n${prose}\n`);
  return [...content.problems, ...findProseProblems(content, known, addresses)].map(
    ({ line, message }) => `${line}  ${message}`,
  );
}

const typed = (found: string, mend: string) => `5  "${found}" would be published as it is typed. ${mend}`;
const starred = (found: string, stars: string, words: string) =>
  typed(
    found,
    `Write "${stars}${words}${stars}" with its stars against its words, and a space or full stop around them; or "${words}".`,
  );
const noCitation = (found: string, mend: string) => `5  "${found}" is no citation. Write "${mend}".`;
const sign = (found: string, mend: string) => `5  "${found}" is read as the beginning of a tag. Write ${mend}.`;
const html = (found: string, mend: string) => `5  ${found} is HTML, which prose has none of. ${mend}.`;
const why = '\n\n[^why]: Because.';
const asParagraphs =
  'and a note is shown beside the text, as plain paragraphs. Write it as a sentence, or put it into the text.';

/** What was typed, what is said of it, and what stands there once that is done. */
const refused: [typed: string, fault: string, mended: string][] = [
  // Citations
  [
    '@moran2020 says so.',
    typed('@moran2020', 'Write the authors’ names as words, and the work after them: "[@moran2020]".'),
    'Moran and colleagues say so [@moran2020].',
  ],
  [
    'So it is (@moran2020).',
    typed('(@moran2020)', 'Write "[@moran2020]", in square brackets.'),
    'So it is [@moran2020].',
  ],
  [
    'So (see @moran2020, p. 3; @mason2012).',
    typed('(see @moran2020, p. 3; @mason2012)', 'Write "[@moran2020, p. 3; @mason2012]", in square brackets.'),
    'So [@moran2020, p. 3; @mason2012].',
  ],
  [
    'So [@davis2003, @moran2020].',
    noCitation('[@davis2003, @moran2020]', '[@davis2003; @moran2020]'),
    'So [@davis2003; @moran2020].',
  ],
  [
    'So [@davis2003 and @moran2020].',
    noCitation('[@davis2003 and @moran2020]', '[@davis2003; @moran2020]'),
    'So [@davis2003; @moran2020].',
  ],
  ['So [@moran2020 p. 3].', noCitation('[@moran2020 p. 3]', '[@moran2020, p. 3]'), 'So [@moran2020, p. 3].'],
  ['So [@Moran2020].', noCitation('[@Moran2020]', '[@moran2020]'), 'So [@moran2020].'],
  ['So [ @moran2020 ].', noCitation('[ @moran2020 ]', '[@moran2020]'), 'So [@moran2020].'],
  ['So [@moran2020;].', noCitation('[@moran2020;]', '[@moran2020]'), 'So [@moran2020].'],
  [
    'Moran [-@moran2020].',
    '5  "[-@moran2020]" cannot leave out the name. Write the name as words, and the work after it: "[@moran2020]".',
    'Moran [@moran2020].',
  ],
  [
    'So [see @moran2020, p. 3].',
    '5  "[see @moran2020, p. 3]" has words before its work. Write them before the brackets: "see [@moran2020, p. 3]".',
    'So see [@moran2020, p. 3].',
  ],
  ['So [@moran2020, pgae 3].', '5  "pgae 3" is no place in a work. Did you mean "page 3"?', 'So [@moran2020, page 3].'],
  [
    'So [@moran2020, 3].',
    '5  "[@moran2020, 3]" does not say what 3 is. Write "[@moran2020, p. 3]", or chap., sec., fig.',
    'So [@moran2020, p. 3].',
  ],
  [
    'So [@moran2020, emphasis added].',
    '5  "emphasis added" is no place in a work. Write one such as "p. 3", "pp. 3–5", "chap. 2", "fig. 1" or "12:30"; other words stand outside the brackets.',
    'So [@moran2020], emphasis added.',
  ],
  [
    'So [@moran2020; mason2012].',
    '5  "[@moran2020; mason2012]" cites "mason2012" without its @. Write "[@moran2020; @mason2012]".',
    'So [@moran2020; @mason2012].',
  ],
  ['So [moran2020].', '5  "[moran2020]" is no citation. Write "[@moran2020]".', 'So [@moran2020].'],
  ['So[@moran2020].', '5  "[@moran2020]" touches the word before it. Put a space before it.', 'So [@moran2020].'],
  [
    'So [@moran2020][@mason2012].',
    '5  "[@moran2020][@mason2012]" stands in two brackets. Write "[@moran2020; @mason2012]".',
    'So [@moran2020; @mason2012].',
  ],
  [
    'So [@moran2020](/support/).',
    '5  "@moran2020" is a citation within a link. Write "[@moran2020]" alone, which links to the work, or put it after the link.',
    'So [@moran2020].',
  ],
  [
    'Words,\n*and* more,\nand @moran2020 says so.',
    '7  "@moran2020" would be published as it is typed. Write the authors’ names as words, and the work after them: "[@moran2020]".',
    'Words.',
  ],

  [
    'So [@moran2020, *p. 3*].',
    '5  "[@moran2020," is not closed, or holds other marks. Write "[@moran2020]", and in the brackets nothing but a place after a comma.',
    'So [@moran2020, p. 3].',
  ],
  ['So (moran2020).', '5  "moran2020" is the key of a work, and no word. Write "[@moran2020]".', 'So [@moran2020].'],
  ['*So*[@moran2020].', '5  "[@moran2020]" touches the word before it. Put a space before it.', '*So* [@moran2020].'],
  [
    'So [@moran2020].\n\n[@moran2020]: https://example.org/',
    '7  "[@moran2020]: …" makes no citation. Take the line out: "[@moran2020]" leads to the work by itself.',
    'So [@moran2020].',
  ],

  // Notes
  ['Why.[^why]', '5  the note "[^why]" is not written. Write it below, as "[^why]: …".', `Why.[^why]${why}`],
  [
    'Why.^[Because.]',
    '5  "^[Because.]" is no note. Write "[^why]" here, and below "[^why]: Because.".',
    `Why.[^why]${why}`,
  ],
  [
    'Why.[^the end]',
    '5  the note "[^the end]" has a space in its name. Write "[^the-end]" here and below.',
    'Why.[^the-end]\n\n[^the-end]: Because.',
  ],
  [
    'Why.[^émile]\n\n[^émile]: Because.',
    '7  the note’s name in "[^émile]" is made into an address, and may hold letters from a to z, digits and hyphens. Write "[^emile]" here and in the text.',
    'Why.[^emile]\n\n[^emile]: Because.',
  ],
  [
    'Why.[^why]\n\n[^why]:',
    '7  the note "[^why]" says nothing. Write what it says, or take it out.',
    `Why.[^why]${why}`,
  ],
  [
    'Why.[^why]\n\n[^why]:   ',
    '7  the note "[^why]" says nothing. Write what it says, or take it out.',
    `Why.[^why]${why}`,
  ],
  [
    'Why.[^why]\n\n[^why]: {/* later */}',
    '7  the note "[^why]" says nothing. Write what it says, or take it out.',
    `Why.[^why]${why}`,
  ],
  [
    'Why.[^why]\n\n[^why]: &nbsp;',
    '7  the note "[^why]" says nothing. Write what it says, or take it out.',
    `Why.[^why]${why}`,
  ],
  [
    'Why.\n\n[^why]: Because.',
    '7  nothing in the text leads to the note "[^why]", so it would be lost. Write "[^why]" where it belongs, or take it out.',
    `Why.[^why]${why}`,
  ],
  [
    'Why.[^why]\n\n[^why]: Because.\n\n[^why]: And so.',
    '9  "[^why]" is written at line 7 already, and only that would be seen. Give this one another name, or take it out.',
    `Why.[^why]${why}`,
  ],
  ...(
    [
      ['    - One.\n    - Two.', 'a list'],
      ['    > Words.', 'a quotation'],
      ['    ```\n    code\n    ```', 'a block of code'],
      ['    More.[^so]', 'another note'],
      ['    <BookCard book="attached" />', 'a component'],
    ] as const
  ).map(([block, name]): [string, string, string] => [
    `Why.[^why]${name === 'another note' ? '[^so]\n\n[^so]: So.' : ''}\n\n[^why]: Because.\n\n${block}`,
    `${name === 'another note' ? 11 : 9}  the note "[^why]" holds ${name}, ${asParagraphs}`,
    `Why.[^why]${why}\n\n    And so.`,
  ]),
  [
    'One[^a] and again[^a] and two.[^a-2]\n\n[^a]: Words.\n\n[^a-2]: Words.',
    '9  the note "[^a-2]" and place 2 of the note "[^a]" have one address. Give the note another name.',
    'One[^a] and again[^a] and two.[^b]\n\n[^a]: Words.\n\n[^b]: Words.',
  ],
  [
    'See [help[^why]](/support/).' + why,
    '5  a note stands within the link "help". Put it after the link.',
    'See [help](/support/).[^why]' + why,
  ],

  // Links
  ['[](/support/)', '5  the link to "/support/" has no words. Write them: [words](/support/).', '[words](/support/)'],
  [
    'See https://example.org/a.',
    '5  "https://example.org/a" stands for a link’s words. Say where it leads: [words](https://example.org/a).',
    'See [words](https://example.org/a).',
  ],
  [
    'See www.example.org.',
    '5  "www.example.org" stands for a link’s words. Say where it leads: [words](https://www.example.org).',
    'See [words](https://www.example.org).',
  ],
  [
    'See [it](http://example.org/).',
    '5  link "http://example.org/" is not secure. Write "https://example.org/", and see that it opens.',
    'See [it](https://example.org/).',
  ],
  [
    'See [it](http://localhost:4321/).',
    '5  link "http://localhost:4321/" leads to your own computer or network, where no reader gets. Write an address of the web, or one on this site that begins with "/".',
    'See [it](/support/).',
  ],
  [
    'See [it](//example.org/).',
    '5  link "//example.org/" begins with "//". Write "https://example.org/".',
    'See [it](https://example.org/).',
  ],
  [
    'See [it](example.org/a).',
    '5  link "example.org/a" does not begin as a web address. Write "https://example.org/a".',
    'See [it](https://example.org/a).',
  ],
  ['See [it](#liking).', '5  link "#liking" names no page. Write "/glossary/#liking".', 'See [it](/glossary/#liking).'],
  [
    'Call [us](tel:116123).',
    '5  link "tel:116123" is a phone number. Those stand in content/support/lines/ and content/countries/; link to "/support/".',
    'Call [us](/support/).',
  ],
  [
    'See [it](/support/ "Help").',
    '5  the link to "/support/" has a title, "Help", which few readers see. Take it out, or say it in the text.',
    'See [it](/support/).',
  ],
  [
    'See [it](/a b/).',
    typed('[it](/a b/)', 'Write "it", or in prose a link: "[it](/address/)", without a space in its address.'),
    'See [it](/support/).',
  ],
  [
    'See [it][help].',
    typed('[it][help]', 'Write "it", or in prose a link: "[it](/address/)", without a space in its address.'),
    'See [it][help].\n\n[help]: /support/',
  ],
  [
    'See.\n\n[help]: /support/',
    '7  nothing in the text uses the address of "[help]". Write [words][help] where it belongs, or take it out.',
    'See [words][help].\n\n[help]: /support/',
  ],
  [
    'See [it][help].\n\n[help]: /support/\n[help]: /glossary/#liking',
    '8  "[help]" is written at line 7 already, and only that would be seen. Give this one another name, or take it out.',
    'See [it][help].\n\n[help]: /support/',
  ],
  [
    '![A door][door]\n\n[door]: https://example.org/a.png',
    '5  a picture is not written so. Describe it in content/pictures/, and write <SectionPicture picture="…" /> on a line of its own in a section.',
    'A door.',
  ],

  ['See [it]().', '5  a link has no address. Write it in its parentheses: [words](/support/).', 'See [it](/support/).'],
  [
    'See [it] (/support/).',
    typed('[it] (/support/)', 'Write "it", or in prose a link: "[it](/address/)", without a space in its address.'),
    'See [it](/support/).',
  ],

  // Blocks
  ['## Over', '5  the heading "Over" stands in prose. Headings come from front matter; take it out.', 'Over.'],
  ['Over\n---', '5  the line of "---" or "===" makes a heading of "Over" above it. Take the line out.', 'Over'],
  [
    '#Over',
    '5  "#Over" looks like a heading. Headings come from front matter; take it out, or end it with a full stop.',
    '#Over.',
  ],
  [
    '**Over**',
    '5  "Over" looks like a heading, and is none. Headings come from front matter; take it out, or make it a sentence with a full stop.',
    '**Over.**',
  ],
  [
    'One.\n\n***\n\nTwo.',
    '7  a line across the text stands in prose. Take it out, and leave a line empty: a new paragraph begins.',
    'One.\n\nTwo.',
  ],
  [
    '> Words.',
    '5  a quotation stands in prose, and only recorded words are quoted. Say it in your own words, without the ">", or write <ExpertCallout expert="…">words</ExpertCallout>.',
    'Words.',
  ],
  ['> [!NOTE]\n> Words.', '5  "[!NOTE]" makes no box here. Write a sentence, without the ">".', 'Words.'],
  ['```\ncode\n```', '5  a block of code stands outside an about passage. Say it in words.', 'Words.'],
  ['~~~\ncode\n~~~', '5  a block of code stands outside an about passage. Say it in words.', 'Words.'],
  [
    'It was ~~good~~ fine.',
    '5  "good" is struck through, which is not shown. Take it out, or write it plainly.',
    'It was fine.',
  ],
  [
    'One.  \nTwo.',
    '5  a line ends in two spaces or in "\\", which breaks it there. Take them out, or leave a line empty: a new paragraph begins.',
    'One.\nTwo.',
  ],
  [
    '1986. It was so.',
    '5  "1986." begins a list. Write "1986\\." to begin a sentence with it, or "1." for a list.',
    '1986\\. It was so.',
  ],

  // What other programs know
  [
    ':::note\n\nWords.\n\n:::',
    typed(':::', 'There are no boxes for remarks: take out the lines that begin with it.'),
    'Words.',
  ],
  ['It is ==so==.', typed('==so==', 'Write "so".'), 'It is so.'],
  [
    'See [[liking]].',
    typed('[[liking]]', 'Write a link as [words](/address/), in prose alone.'),
    'See [liking](/glossary/#liking).',
  ],
  ['I :heart: you.', typed(':heart:', 'Say it in words, or take it out.'), 'I love you.'],
  ['It is $x^2$.', typed('$x^2$', 'Write it in plain signs, such as x² or r = .3.'), 'It is x².'],
  ['[ ] Try it.', typed('[ ]', 'There are no boxes to tick: take it out.'), 'Try it.'],
  ['It is 10^5.', typed('10^5', 'Write "10⁵".'), 'It is 10⁵.'],
  ['It is x^2.', typed('x^2', 'Write "x²".'), 'It is x².'],
  ['H~2~O.', typed('~2~', 'Write "₂".'), 'H₂O.'],
  ['&amp;amp;', typed('&amp;', 'Write "&".'), '&'],
  ['It is **so good.', starred('**so good.', '**', 'so good.'), 'It is **so good.**'],
  ['It is ** so ** good.', starred('** so **', '**', 'so'), 'It is **so** good.'],
  ['It is *so good.', starred('*so', '*', 'so'), 'It is *so* good.'],
  ['{.lead}', '5  "{.lead}" has no meaning here. Take it out.', 'Words.'],
  ['{{ site.title }}', '5  "{{ site.title }}" is filled in by nothing here. Write the words themselves.', 'Words.'],

  // Tags, braces and what looks like them
  ['p <.05', sign('<.05', '"< .05" with a space, or "\\<.05"'), 'p < .05, or p \\<.05.'],
  ['I <3 you.', sign('<3', '"< 3" with a space, or "\\<3"'), 'I \\<3 you.'],
  ['a <- b', sign('<-', '"\\<-"'), 'a \\<- b'],
  ['a << b', sign('<<', '"\\<\\<"'), 'a \\<\\< b'],
  ['x <y', sign('<y', '"\\<y"'), 'x \\<y'],
  [
    'So <!-- todo --> it is.',
    '5  "<!--" begins no comment here. Write {/* todo */}, a note to co-authors that is never published.',
    'So {/* todo */} it is.',
  ],
  [
    'Write to <moran@example.org>.',
    '5  "<moran@example.org>" is read as a tag. Write moran@example.org alone: it becomes a link.',
    'Write to moran@example.org.',
  ],
  [
    'See <https://example.org/>.',
    '5  "<https://example.org/>" is read as a tag. Write words for the link: [words](https://example.org/).',
    'See [words](https://example.org/).',
  ],
  ['It is <b>so</b>.', html('<b>', 'Write **words**'), 'It is **so**.'],
  ['It is <b>so.', html('<b>', 'Write **words**'), 'It is **so.**'],
  ['One<br>two.', html('<br>', 'Leave a line empty: a new paragraph begins'), 'One.\n\nTwo.'],
  ['<div>\n\nWords.', html('<div>', 'Write its words without it'), 'Words.'],
  [
    'import taxes rose.',
    '5  the paragraph begins with "import", which is read as a program. Begin it with another word.',
    'Taxes on imports rose.',
  ],
  [
    "import x from 'y'",
    '5  "import" and "export" have no place in prose. Begin the paragraph with another word, or take it out.',
    'Words.',
  ],
  [
    'They said {so it is}.',
    '5  "{so it is}" is read as code. Write "\\{so it is\\}" to show it, or {/* words */} to leave a note to co-authors.',
    'They said \\{so it is\\}.',
  ],
  [
    'They said {so}.',
    '5  "{so}" is code. Write "\\{so\\}" to show it, or {/* so */} to leave a note to co-authors.',
    'They said \\{so\\}.',
  ],
  ['It is {"so"}.', '5  "{"so"}" is code. Write "so" without its braces.', 'It is so.'],
  [
    'One { and no more.',
    '5  "{" is read as code. Write "\\{" to show it, or {/* words */} to leave a note to co-authors.',
    'One \\{ and no more.',
  ],
  [
    'A {/* note',
    '5  a note to co-authors is not closed. End it with "*/}"; one within a paragraph has no empty line in it.',
    'A {/* note */}',
  ],
  [
    `[x](${site.address}/support/)`,
    `5  link "${site.address}/support/" leads to this site. Write "/support/": it may be published elsewhere.`,
    '[x](/support/)',
  ],
  ['Words[^why', '5  the note "[^why" has no closing bracket. Write "[^why]".', 'Words[^why]\n\n[^why]: So.'],
  [
    '[x](https://u:p@example.org/)',
    '5  link "https://u:p@example.org/" holds the name or password of an account. Write "https://example.org/".',
    '[x](https://example.org/)',
  ],
  [
    'It is **bold from here on, and nobody has said in so many words where it is to end.',
    '5  "**bold from here on, and nobody has said in so many words wh…" would be published as it is typed. Close it where it ends, or take it out.',
    'It is **bold** from here on.',
  ],
];

test.for(refused)('refuses %j, and takes what it asks for', ([prose, fault, mended]) => {
  expect(getFaults(prose)).toEqual([fault]);
  expect(getFaults(mended)).toEqual([]);
});

const callout = (attributes: string, words = 'words.') => `<ExpertCallout ${attributes}>${words}</ExpertCallout>`;

test.for([
  [
    callout('expert=amir-levine'),
    '<ExpertCallout> has a value without quotation marks. Write it as <ExpertCallout name="value">.',
    callout('expert="amir-levine"'),
  ],
  [
    callout('expert="amir-levine" class="big"'),
    '<ExpertCallout> has no "class". Write <ExpertCallout expert="…">.',
    callout('expert="amir-levine"'),
  ],
  [
    callout('{/* who? */} expert="amir-levine"'),
    'braces stand within a tag. Write a value as name="value", and a note to co-authors before or after the tag.',
    `${callout('expert="amir-levine"')} {/* who? */}`,
  ],
  [
    callout('{...props}'),
    '<ExpertCallout> has no "{...props}". Write <ExpertCallout expert="…">.',
    callout('expert="amir-levine"'),
  ],
  [
    `Words ${callout('expert="amir-levine"')} and more.`,
    '<ExpertCallout> stands within a paragraph. Give it a line of its own, with an empty line before and after it.',
    `Words.\n\n${callout('expert="amir-levine"')}`,
  ],
  [
    callout('expert="amir-levine"', 'words.[^why]') + why,
    'a note stands within <ExpertCallout>. Put it after a sentence of your own.',
    `Words.[^why]\n\n${callout('expert="amir-levine"')}${why}`,
  ],
  [
    '<BookCard book="attached">words</BookCard>',
    '<BookCard> holds words, which nobody would see. Write <BookCard … /> without them.',
    '<BookCard book="attached" />',
  ],
] as const)('refuses the component %j, and takes what it asks for', ([prose, fault, mended]) => {
  const inSection = (text: string) => getFaults(text, 'sections').filter((each) => !each.includes('words in all'));
  expect(inSection(prose)).toEqual([`5  ${fault}`]);
  expect(inSection(mended)).toEqual([]);
});

test.for([
  'So [@moran2020; @mason2012, pp. 3–5, 9].',
  'So [@moran2020;\n@mason2012].',
  'So (in 2020 [@moran2020]) and “so [@moran2020]”.',
  'So it is.[^why][^so] Twice.[^why]\n\n[^why]: Because.\n\n    And so.\n\n[^so]: So [@moran2020].',
  'A note by number.[^1]\n\n[^1]: Because.',
  'A note in capitals.[^Why]\n\n[^why]: Because.',
  '- One.\n  - Two, *so* and **so**.\n    1. Three.',
  'Write to me@example.org, or [to me](mailto:me@example.org).',
  'See [it][help] and [that][help].\n\n[help]: https://example.org/a_b__c?d=1&e=2#f',
  'Find @someone on Mastodon, and #MeToo.',
  '#MeToo changed what people say.',
  'It was `code`, with `[@moran2020]` and `**` in it.',
  '5*3 is 15, a < b, R&B, 12:30:45, $5 and $10, [sic], […], ~5 of ~6, an * alone, C++, he/she.',
  '**Over.** It is so.',
  '**You are in danger now.**',
  '2. Two.\n3. Three.',
  'Words {/* a note */} and more.',
])('takes %j as it is', (prose) => {
  expect(getFaults(prose)).toEqual([]);
});
