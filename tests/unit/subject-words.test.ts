/** No word of the subject stands in the code: another is published with it by other content alone. */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationKey, site } from '../../src/lib/site/subject.ts';
import { collectionSources } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/fields.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const list = (name: CollectionName) => globSync(`content/${collectionSources[name].pattern}`, { cwd: root });

/** Files that may hold some, and why. */
const exceptions: Record<string, string> = {
  'src/README.md': 'follows one entry of this site through the rooms',
};

/** Words, and nothing between them but a space, so that an id and its title are one. */
const toWords = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** What entries are called: their ids, and the names that readers see. */
const named: [collection: CollectionName, field?: string][] = [
  ['sections', 'title'],
  ['experts', 'name'],
  ['glossary', 'term'],
  ['books', 'title'],
  ['supportLines', 'name'],
  ['references'],
  ['claims'],
  ['figures'],
  ['percentages'],
  ['leftOut'],
];
const names = named.flatMap(([collection, field]) =>
  list(collection).flatMap((file) => [
    basename(file, extname(file)),
    ...(field === undefined ? [] : (new RegExp(`^${field}: (.*)$`, 'm').exec(read(file))?.slice(1) ?? [])),
  ]),
);

const ownNames = [site.name, site.slug, citationKey, ...site.needs.map(({ id }) => id)];

/** A name of one word, such as a term, may be any English word; of several words, or with a year, it is nothing else. */
const phrases = new Set(
  [...names, ...ownNames].map(toWords).filter((name) => /\p{L} \p{L}|\d/u.test(name) || name.trim() === citationKey),
);

const { words: fillers } = parse(read('content/search/filler-words.yaml')) as { words: string[] };

/** Words by which the site says what it is about, in the singular too; those that carry no meaning are anybody’s. */
const words = new Set(
  [
    ...[site.nearness.nearest.of, site.nearness.near.of, ...site.data.keywords],
    ...Object.values(site.shares).map((share) => share?.id ?? ''),
  ]
    .flatMap((text) => toWords(text).trim().split(' '))
    .filter((word) => !fillers.includes(word))
    .flatMap((word) => [word, word.replace(/(?<=.{4})s$/, '')]),
);

test('the words of the subject are known from its content', () => {
  expect([...words]).toEqual(expect.arrayContaining(['sex', 'ex', 'breakup', 'relationship']));
  expect([...phrases]).toEqual(
    expect.arrayContaining([' fear of loss ', ' davis2003 ', ' attachment anxiety ', ' whywegoback ', ' low mood ']),
  );
});

/** Which of them a file holds. */
function findWords(file: string): string[] {
  const text = toWords(read(file));
  const said = [...phrases].filter((phrase) => text.includes(phrase));
  return [...new Set([...said, ...text.split(' ').filter((word) => words.has(word))])].map((name) => name.trim());
}

test('none of them stands in the code', () => {
  const files = globSync('src/**/*.*', { cwd: root }).filter((file) => !(file in exceptions));
  const found = files.flatMap((file) => findWords(file).map((name) => `${file}: ${name}`));
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

test('each exception is needed', () => {
  const needless = Object.keys(exceptions).filter((file) => findWords(file).length === 0);
  expect(needless).toEqual([]);
});
