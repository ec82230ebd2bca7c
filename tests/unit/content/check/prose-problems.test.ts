import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findProseProblems } from '../../../../src/content/check/prose-problems.ts';
import type { KnownIds } from '../../../../src/content/check/schema-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const ids: Partial<Record<string, string[]>> = {
  references: ['davis2003', 'moran2020'],
  experts: ['amir-levine'],
  books: ['attached'],
};
const known: KnownIds = (collection) => new Set(ids[collection]);
const addresses = new Set(['/support/', '/glossary/#liking', '/claims/', '/claims/#torn']);

/** What is wrong with prose that begins on line 5, each fault with its line. */
function getFaults(prose: string, collection: CollectionName = 'about'): string[] {
  const content = parseContentFile('content/about/rest.mdx', collection, `---\nid: rest\n---\n\n${prose}\n`);
  return findProseProblems(content, known, addresses).map(({ line, message }) => `${line}  ${message}`);
}

/** The same in a section, where components may stand; how long it is does not matter here. */
const getSectionFaults = (prose: string) =>
  getFaults(prose, 'sections').filter((fault) => !fault.includes('words in all'));

test('finds nothing wrong with prose that is right', () => {
  const prose = `A claim [@davis2003; @moran2020, p. 3], [help](/support/) and [a page](https://example.org/).

- One.
- Two.[^note]

<ExpertCallout expert="amir-levine">words.</ExpertCallout>

<BookCard book="attached" />

[^note]: A [term](/glossary/#liking).`;
  expect(getSectionFaults(prose)).toEqual([]);
});

test('names the file and stops the build', () => {
  const content = parseContentFile('content/about/rest.mdx', 'about', '---\nid: rest\n---\n\n# Rest\n');
  expect(findProseProblems(content, known, addresses)).toEqual([
    {
      file: 'content/about/rest.mdx',
      line: 5,
      message: 'the heading "Rest" stands in prose. Headings come from front matter; take it out.',
      severity: 'error',
    },
  ]);
});

test('reports nothing about a file without prose', () => {
  const content = parseContentFile('content/glossary/rest.yaml', 'glossary', 'id: rest\nterm: "[@nobody2000]"\n');
  expect(findProseProblems(content, known, addresses)).toEqual([]);
});

describe('a message', () => {
  test.for([
    ['an empty body', '', '1  has no prose. Write it below the front matter.'],
    [
      'a heading',
      'Words.\n\n## *More* words\n\nWords.',
      '7  the heading "More words" stands in prose. Headings come from front matter; take it out.',
    ],
    ['a task list', '- One.\n- [ ] Two.', '6  a task list cannot be shown. Write a plain list.'],
    ['an unknown work', 'A claim [@davis203].', '5  citation "davis203" does not exist. Did you mean "davis2003"?'],
    [
      'an unknown work among known ones',
      'A claim [@moran2020; @davis203, p. 3].',
      '5  citation "davis203" does not exist. Did you mean "davis2003"?',
    ],
    [
      'an unknown work in a note',
      'A claim.[^note]\n\n[^note]: So [@davis203].',
      '7  citation "davis203" does not exist. Did you mean "davis2003"?',
    ],
    [
      'a note without words',
      'A claim.[^why]\n\n[^why]:',
      '7  the note "[^why]" says nothing. Write what it says, or take it out.',
    ],
    ['a link to nowhere', 'Go [there](/suport/).', '5  link "/suport/" leads nowhere. Did you mean "/support/"?'],
    [
      'a link to an anchor that does not exist',
      '[Liking](/glossary/#likin)',
      '5  link "/glossary/#likin" leads nowhere. Did you mean "/glossary/#liking"?',
    ],
    [
      'a link whose address stands below',
      'Go [there][help].\n\n[help]: /suport/',
      '7  link "/suport/" leads nowhere. Did you mean "/support/"?',
    ],
    [
      'a link without a beginning',
      'Go [there](support).',
      '5  link "support" is neither an address on this site nor a web address. Begin it with "/" or "https://".',
    ],
    [
      'a table',
      'Words.\n\n| Claim |\n| --- |\n| So. |',
      '7  a table stands outside an evidence passage. Write a list.',
    ],
    [
      'a component that names nothing',
      'Words.\n\n<BookCard />',
      '7  <BookCard> names nothing. Write <BookCard book="…">.',
    ],
    [
      'a component in the wrong place',
      '<EvidenceMap />',
      '5  <EvidenceMap> stands outside an evidence passage. Take it out.',
    ],
  ] as const)('tells how to mend %s', ([, prose, fault]) => {
    expect(getSectionFaults(prose)).toEqual([fault]);
  });
});

test('finds nothing wrong with a table in an evidence passage', () => {
  expect(getFaults('| Claim |\n| --- |\n| So. |', 'evidence')).toEqual([]);
});

test.for(['about', 'article', 'support'] as const)('reports a table in %s', (collection) => {
  expect(getFaults('| Claim |\n| --- |\n| So. |', collection)).toEqual([
    '5  a table stands outside an evidence passage. Write a list.',
  ]);
});

test('reports a table within an item of a list', () => {
  expect(getFaults('- One.\n\n  | Claim |\n  | --- |\n  | So. |')).toEqual([
    '7  a table stands outside an evidence passage. Write a list.',
  ]);
});

describe('the length of a section', () => {
  test('is right from 450 words', () => {
    expect(getFaults('word '.repeat(450), 'sections')).toEqual([]);
  });

  test('is right up to 800 words', () => {
    expect(getFaults('word '.repeat(800), 'sections')).toEqual([]);
  });

  test('is too little with 449 words, citations not counted', () => {
    expect(getFaults(`${'word '.repeat(449)}[@moran2020]`, 'sections')).toEqual([
      '1  the section has 449 words in all; it should have 450 to 800.',
    ]);
  });

  test('is too much with 801 words', () => {
    expect(getFaults('word '.repeat(801), 'sections')).toEqual([
      '1  the section has 801 words in all; it should have 450 to 800.',
    ]);
  });

  test('counts the fields a reader sees, but no citation keys and no ids of samples', () => {
    const finding = '{ text: Three., cites: [moran2020, davis2003], samples: [diary, survey] }';
    const fields = `idea: One two.\nfindings:\n  - ${finding}\nquestions: [Four?]`;
    const text = `---\nid: rest\n${fields}\n---\n\nfive six\n`;
    const content = parseContentFile('content/purposes/rest.mdx', 'sections', text);
    expect(findProseProblems(content, known, addresses).map(({ message }) => message)).toEqual([
      'the section has 6 words in all; it should have 450 to 800.',
    ]);
  });
});

describe('the verdict of a claim', () => {
  const fault = (word: string) =>
    `"${word}" stands beside a link to a claim, whose verdict is reckoned and may change. Write <ClaimVerdict claim="torn" /> on the page of evidence, or take the word out.`;

  test.each(['Supported', 'contradicted', 'untested', 'mixed evidence'])(
    'may not be typed by hand beside it: %s',
    (word) => {
      expect(getFaults(`Words.\n\n*${word}:* [people are torn](/claims/#torn).`)).toEqual([`7  ${fault(word)}`]);
    },
  );

  test('may not be typed in its row of a table either', () => {
    const table = '| Claim | |\n| --- | --- |\n| [Torn](/claims/#torn) | supported |';
    expect(getFaults(table, 'evidence')).toEqual([`7  ${fault('supported')}`]);
  });

  test.each([
    'A verdict is supported, mixed evidence, contradicted or untested. [Every claim](/claims/) has one.',
    '[People are torn](/claims/#torn), and their feelings are mixed.',
    '[People are torn](/claims/#torn).\n\nMuch is untested.',
  ])('is not meant in “%s”', (prose) => {
    expect(getFaults(prose)).toEqual([]);
  });
});
