/** A cause is named once, and what follows from it is not. */
import { describe, expect, test } from 'vitest';
import { checkChanged, ownTexts, type FileChange } from './changed-content.ts';

const section = 'content/motivations/fear-of-loss.mdx';
const term = 'content/glossary/liking.yaml';
const reference = 'content/references/moran2020.json';
const study = 'content/studies/moran2020.yaml';
const expert = 'content/experts/amir-levine.yaml';

/** A line of the check without its number, which changes with the content. */
const dropLine = (line: string) => line.replace(/:\d+ {2}/, '  ');

/** How many lines of other files name a work. */
const named = ownTexts
  .filter(({ file }) => file !== reference)
  .flatMap(({ text }) => text.split('\n'))
  .filter((line) => /\bmoran2020\b/.test(line)).length;

test('content without a fault has none', () => {
  expect(checkChanged()).toEqual([]);
});

describe('a file that cannot be read is one line:', () => {
  test.for<[string, FileChange, string]>([
    [
      'a section',
      { file: section, find: /^/, replace: '\n' },
      ':1  an empty line stands above "---". Delete what is above it.',
    ],
    ['a study', { file: study, find: 'measured: ', replace: 'measured: A: ' }, ' must stand in quotation marks.'],
    ['a reference', { file: reference, find: ',\n', replace: '\n' }, 'there is no comma after'],
    ['a term', { file: term, find: /^ {2}- /gm, replace: '\t- ' }, 'the line is indented with a tab'],
    ['an expert', { file: expert, find: /^/, replace: '<<<<<<< HEAD\n' }, 'two versions that git could not join'],
    ['a claim', { file: 'content/claims/drink.yaml', find: 'text: ', replace: 'text: \u200B' }, 'a zero-width space'],
    [
      'a list of works',
      { file: reference, find: /^[^]*$/, replace: '[{ "type": "book", "title": "A" }]' },
      'is a list of one work',
    ],
    ['nothing at all', { file: term, find: /^[^]*$/, replace: '\n' }, 'is empty.'],
  ])('%s', ([, change, message]) => {
    const lines = checkChanged(change);
    expect(lines).toEqual([expect.stringContaining(message)]);
    expect(lines[0]?.startsWith(`${change.file}:`)).toBe(true);
  });
});

describe('a field that is wrong is one line:', () => {
  test.for<[string, FileChange, string]>([
    [
      'words that would break a rule',
      { file: term, find: 'forms: [liking]', replace: 'forms: [liking, "liking (pleasure"]' },
      `${term}:4  forms[1] "liking (pleasure" must be words, of letters, spaces, hyphens and ’ alone`,
    ],
    [
      'a field by another name',
      { file: study, find: 'read:', replace: 'raed:' },
      `${study}:3  raed is no field of a study. Did you mean "read"?`,
    ],
    [
      'a kind that there is not',
      { file: expert, find: 'status: attributed', replace: 'status: atributed' },
      `${expert}:8  quotation.provenance.status "atributed" is not one of traced, attributed. Did you mean "attributed"?`,
    ],
    [
      'a year as a title',
      { file: section, find: 'title: Fear of loss', replace: 'title: 1984' },
      `${section}:3  title 1984 must be a text, and is read as a number. Write title: "1984".`,
    ],
    [
      'nothing as a title',
      { file: section, find: 'title: Fear of loss', replace: 'title: Null' },
      `${section}:3  title must be a text, and is read as nothing. Write title: "Null".`,
    ],
    [
      'an id that is none',
      {
        file: section,
        find: 'id: fear-of-loss',
        replace: 'id: Fear of Loss',
        moveTo: 'content/motivations/Fear of Loss.mdx',
      },
      'content/motivations/Fear of Loss.mdx:2  id "Fear of Loss" must be lower-case words joined by hyphens, such as "two-words". Write "id: fear-of-loss", and name the file fear-of-loss.mdx.',
    ],
    [
      'a number with a comma',
      { file: study, find: /size: \d+/, replace: 'size: 5,248' },
      `${study}:8  samples[0].size "5,248" must be a number. Write "size: 5248".`,
    ],
    [
      'a number in quotation marks',
      { file: study, find: /size: \d+/, replace: 'size: "200"' },
      `${study}:8  samples[0].size "200" must be a number. Write "size: 200".`,
    ],
    [
      'a line that is read as a field',
      { file: term, find: '  - Did I really enjoy it, or only want it?', replace: '  - Grief: it is work' },
      `${term}:16  voices[0] must be a text, and is read as a field with a value. Write - "Grief: it is work".`,
    ],
    [
      'a word that is read as true',
      { file: term, find: '  - enjoyment', replace: '  - true' },
      `${term}:8  aliases[1] must be a text, and is read as yes or no. Write - "true".`,
    ],
    [
      'too many in a list',
      {
        file: section,
        find: /related:.*\n(?: +- .*\n)*/,
        replace: 'related: [emotional-closure, attachment-styles, cognitive-dissonance, emotional-regulation]\n',
      },
      `${section}:103  related has 4 entries; at most 3 may stand there. Take out 1.`,
    ],
    [
      'a text for a list',
      { file: section, find: /^related: .*$/m, replace: 'related: attachment-styles' },
      `${section}:103  related "attachment-styles" must be a list. Write "related: [attachment-styles]".`,
    ],
    [
      'a number for a text in JSON',
      { file: reference, find: /"volume": "(\d+)"/, replace: '"volume": $1' },
      `${reference}:23  volume 18 must be in quotation marks. Write "18".`,
    ],
    [
      'a file named otherwise',
      { file: reference, find: '"moran2020"', replace: '"moran2021"' },
      `${reference}:2  id "moran2021" differs from the file's name. Rename the file to moran2021.json, or write "id: moran2020".`,
    ],
  ])('%s', ([, change, line]) => {
    expect(checkChanged(change).map(dropLine)).toEqual([dropLine(line)]);
  });
});

test('a work renamed is one line, which lists all places that name it', () => {
  const lines = checkChanged({
    file: reference,
    find: '"moran2020"',
    replace: '"moran2020b"',
    moveTo: 'content/references/moran2020b.json',
  });
  const count = Number(/and (\d+) places name it/.exec(lines[0] ?? '')?.[1]);
  expect(lines).toEqual([
    expect.stringMatching(
      /^content\/[^ ]+:\d+ {2}"moran2020" does not exist, and \d+ places name it: content\/.* and \d+ more\. Did you mean "moran2020b"\? Write that in each\.$/,
    ),
  ]);
  // The list of contrary works and the study itself come after it, and go with it.
  expect(count).toBeGreaterThan(10);
  expect(count).toBeLessThanOrEqual(named);
});

test('a claim renamed is one line, though its name is longer', () => {
  expect(
    checkChanged({
      file: 'content/claims/drink.yaml',
      find: 'id: drink',
      replace: 'id: drinking',
      moveTo: 'content/claims/drinking.yaml',
    }),
  ).toEqual([
    expect.stringMatching(
      /"drink" does not exist, and 2 places name it: .* Did you mean "drinking"\? Write that in each\.$/,
    ),
  ]);
});

test('links to a section that cannot be read are not said to lead nowhere', () => {
  const link = {
    file: 'content/article/opening.mdx',
    find: 'It is over,',
    replace: '[It](/motivations/fear-of-loss/#fear-of-loss-some-words) is over,',
  };
  expect(checkChanged(link)).toEqual([expect.stringContaining('leads nowhere')]);
  expect(checkChanged(link, { file: section, find: 'title: ', replace: 'title: A: ' })).toEqual([
    expect.stringContaining(`${section}:3  cannot be read`),
  ]);
});

test('faults that have nothing to do with each other are all named', () => {
  expect(
    checkChanged(
      { file: section, find: 'title: Fear of loss', replace: 'title: Fear: of loss' },
      { file: term, find: 'term:', replace: 'word:' },
      { file: 'content/changes/first-edition.yaml', find: 'date: 2026-11-24', replace: 'date: 2026-11-31' },
      { file: 'content/article/opening.mdx', find: 'It is over,', replace: '# Over\n\nIt is over,' },
    ).map((line) => line.split(/:\d+ /)[0]),
  ).toEqual(['content/article/opening.mdx', 'content/changes/first-edition.yaml', term, term, section]);
});
