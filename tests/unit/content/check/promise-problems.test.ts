import { expect, test } from 'vitest';
import { parseContentFile, type ContentFile } from '../../../../src/content/check/content-file.ts';
import { findPromiseProblems } from '../../../../src/content/check/promise-problems.ts';

const parseSection = (id: string, fields = '', prose = 'There is an hour.', part = 'motivations') =>
  parseContentFile(`content/${part}/${id}.mdx`, 'sections', `---\nid: ${id}\n${fields}---\n\n${prose}\n`);
const parsePassage = (id: string, prose: string) =>
  parseContentFile(`content/about/${id}.mdx`, 'about', `---\nid: ${id}\n---\n\n${prose}\n`);
const parseTerm = (id: string, fields = '') =>
  parseContentFile(`content/glossary/${id}.yaml`, 'glossary', `id: ${id}\n${fields}`);

const getFaults = (files: ContentFile[], promises: string[]) =>
  findPromiseProblems(files, promises).map(({ file, line, message }) => `${file}:${line}  ${message}`);

const retired = 'retired: { on: 2026-11-01, reason: Told elsewhere., successor: liking }\n';

test('finds nothing wrong where all is there, was renamed or is retired', () => {
  const files = [
    parseSection('dread', 'formerIds: [fear]\n', 'There is an hour.[^why] So.\n\n[^why]: Why.'),
    parseTerm('liking', 'formerIds: [joy]\n'),
    parseTerm('lust', retired),
  ];
  const promises = [
    ...['/', '/#start', '/motivations/', '/motivations/fear/', '/purposes/fear/', '/motivations/dread/index.md'],
    ...['/motivations/fear/#fear-there-is-an-hour', '/motivations/fear/#fear-idea', '/#dread-fn-of-old'],
    ...[
      '/motivations/fear/#fear-finding-moran-2020',
      '/motivations/fear/#article',
      '/glossary/#joy',
      '/glossary/#lust',
    ],
  ];
  expect(getFaults(files, promises)).toEqual([]);
});

const published = '/motivations/fear/ was published, and a section of the id "fear" is there no more.';
const taken =
  'If it was taken out, give back its file, and write there "retired" (CONTRIBUTING.md, “Rename or retire”).';

test('asks of a section with a new id whether it is the one that is gone', () => {
  const files = [parseSection('rest'), parseSection('dread'), parseSection('fears')];
  expect(getFaults(files, ['/motivations/rest/', '/motivations/fear/'])).toEqual([
    `content/motivations/fears.mdx:2  ${published} If it is this one, write "formerIds: [fear]". ${taken}`,
  ]);
});

test('names the line of the promise where there is none', () => {
  expect(getFaults([parseSection('rest')], ['/motivations/rest/', '/motivations/fear/'])).toEqual([
    `content/promises.txt:2  ${published} If it has another id now, write "formerIds: [fear]" into its file. ${taken}`,
  ]);
});

test.for([
  ['glossary', 'a term', parseTerm('joy'), '/glossary/#lust', 'lust', 'formerIds: [lust]'],
  [
    'references',
    'a reference',
    parseContentFile('content/references/moran2020.json', 'references', '{"id": "moran2020"}'),
    '/references/#moran2019',
    'moran2019',
    '"formerIds": ["moran2019"]',
  ],
  [
    'experts',
    'an expert',
    parseContentFile('content/experts/helen-fisher.yaml', 'experts', 'id: helen-fisher\n'),
    '/experts/#dr-fisher',
    'dr-fisher',
    'formerIds: [dr-fisher]',
  ],
] as const)('asks the same of %s', ([, noun, file, address, id, written]) => {
  expect(getFaults([file], [address, '/references/#letter-a'])).toEqual([
    `${file.file}:1  ${address} was published, and ${noun} of the id "${id}" is there no more. If it is this one, write "${written}". ${taken}`,
  ]);
});

const lost = (anchor: string, mend: string) =>
  `the paragraph published as "#${anchor}" begins in other words now, or is gone. To keep its anchor write ${mend}, or name there the paragraph that says the same.`;

test('offers the line for a paragraph that begins in other words', () => {
  const section = parseSection('fear', '', 'So it was.\n\nThere was an hour.');
  const promises = [
    '/motivations/fear/',
    '/motivations/fear/#fear-there-is-an-hour',
    '/motivations/fear/#fear-so-it-was',
  ];
  expect(getFaults([section], promises)).toEqual([
    `content/motivations/fear.mdx:7  ${lost('fear-there-is-an-hour', '"formerAnchors: { there-is-an-hour: there-was-an-hour }"')}`,
  ]);
});

test('offers it beside those that are there, and says it once for all names and pages', () => {
  const fields = 'formerIds: [dread]\nformerAnchors: { so-it-is: so-it-was }\n';
  const section = parseSection('fear', fields, 'So it was.');
  const promises = ['/motivations/fear/#fear-so-it-is', '/motivations/dread/#dread-so-it-be', '/#dread-so-it-be'];
  expect(getFaults([section], promises)).toEqual([
    `content/motivations/fear.mdx:7  ${lost('fear-so-it-be', '"so-it-be: so-it-was" under "formerAnchors"')}`,
  ]);
});

test('a new paragraph is offered before one that has an anchor to keep', () => {
  const passage = parsePassage('limits', 'It is not an hour.\n\nWe have read nothing.');
  expect(getFaults([passage], ['/about/#limits-it-is-not-an', '/about/#limits-it-is-not-much'])).toEqual([
    `content/about/limits.mdx:7  ${lost('limits-it-is-not-much', '"formerAnchors: { it-is-not-much: we-have-read-nothing }"')}`,
  ]);
});

test('an anchor is that of the entry with the longest name', () => {
  const files = [parsePassage('rest', 'Words.'), parsePassage('rest-of-it', 'It is late.')];
  expect(getFaults(files, ['/about/#rest-of-it-it-is-late', '/about/#rest-of-it'])).toEqual([]);
});

test('what components and layouts name is the build’s to ask', () => {
  expect(getFaults([parsePassage('limits', 'Words.')], ['/about/#limits-files', '/about/#changes'])).toEqual([]);
});
