/** Entries that are renamed or retired, as the whole check sees them. */
import { expect, test } from 'vitest';
import { checkFiles } from '../../../../src/content/check/check-files.ts';
import { findChangeProblems } from '../../../../src/content/check/change-problems.ts';
import { createMovedNames } from '../../../../src/content/check/moved-names.ts';
import { parseContentFile, type ContentFile } from '../../../../src/content/check/content-file.ts';

const parseTerm = (id: string, fields = '') =>
  parseContentFile(`content/glossary/${id}.yaml`, 'glossary', `id: ${id}\nterm: ${id}\n${fields}`);
const parseSection = (id: string, fields = '', prose = 'Words.') =>
  parseContentFile(`content/motivations/${id}.mdx`, 'sections', `---\nid: ${id}\n${fields}---\n\n${prose}\n`);
const retire = (successor: string, on = '2026-11-01') =>
  `retired: { on: ${on}, reason: Told elsewhere., successor: ${successor} }\n`;

/** What is wrong with a field of these files, or with a link or a citation. */
const getFaults = (files: ContentFile[], about: RegExp) =>
  checkFiles(files, '2026-11-24')
    .filter(({ message }) => about.test(message))
    .map(({ file, line, message }) => `${file}:${line}  ${message}`);

test('finds nothing wrong with a term that had another name, nor with one that is retired', () => {
  const files = [
    parseTerm('liking', 'formerIds: [pleasure, joy]\n'),
    parseTerm('lust', retire('liking')),
    parseTerm('want', retire('/topics/')),
  ];
  expect(getFaults(files, /formerIds|retired/)).toEqual([]);
});

test.for([
  [[parseTerm('liking', 'formerIds: [liking]\n')], 'liking', 'is the id it has. Take it out.'],
  [
    [parseTerm('liking', 'formerIds: [joy]\n'), parseTerm('joy')],
    'joy',
    'is the id of content/glossary/joy.yaml, and leads there. Take it out.',
  ],
  [
    [parseTerm('liking', 'formerIds: [joy]\n'), parseTerm('joy', retire('/topics/'))],
    'joy',
    'is the id of content/glossary/joy.yaml, and leads there. Take it out.',
  ],
] as const)('refuses a former id that leads elsewhere', ([files, id, reason]) => {
  expect(getFaults([...files], /formerIds/)).toEqual([`content/glossary/liking.yaml:3  formerIds "${id}" ${reason}`]);
});

test('refuses a former id of two', () => {
  const files = [parseTerm('liking', 'formerIds: [joy]\n'), parseTerm('want', 'formerIds: [joy]\n')];
  expect(getFaults(files, /formerIds/)).toEqual([
    'content/glossary/want.yaml:3  formerIds "joy" stands at content/glossary/liking.yaml:3 too. Keep it where it belongs.',
  ]);
});

test('an id of another page is another', () => {
  expect(getFaults([parseTerm('liking', 'formerIds: [fear]\n'), parseSection('fear')], /formerIds/)).toEqual([]);
});

test.for([
  ['liking', 'lust', '"liking" is the entry itself. Write what is there instead, or an address such as "/topics/".'],
  ['liking', 'none', '"none" does not exist.'],
  ['liking', '/no-page/', '"/no-page/" leads nowhere.'],
] as const)('refuses a retired term whose successor is no help: %s', ([id, named, reason]) => {
  const successor = named === 'lust' ? id : named;
  expect(getFaults([parseTerm(id, retire(successor))], /retired/)).toEqual([
    `content/glossary/liking.yaml:3  retired.successor ${reason}`,
  ]);
});

test('refuses a chain: a successor that was renamed or retired itself', () => {
  const renamed = [parseTerm('lust', retire('joy')), parseTerm('liking', 'formerIds: [joy]\n')];
  expect(getFaults(renamed, /retired/)).toEqual([
    'content/glossary/lust.yaml:3  retired.successor "joy" does not exist. It is "liking" now. Write that.',
  ]);
  const retired = [parseTerm('lust', retire('joy')), parseTerm('joy', retire('liking')), parseTerm('liking')];
  expect(getFaults(retired, /retired\./)).toEqual([
    'content/glossary/lust.yaml:3  retired.successor "joy" does not exist. It was retired. Write "liking" instead, or take it out.',
  ]);
});

test('refuses to retire what is still to go', () => {
  expect(getFaults([parseTerm('lust', retire('/topics/', '2026-12-01'))], /retired/)).toEqual([
    'content/glossary/lust.yaml:3  retired.on 2026-12-01 is still to come. Write the day on which it was taken out, and no sooner.',
  ]);
});

const terms = [
  parseTerm('liking', 'formerIds: [joy]\n'),
  parseTerm('lust', retire('liking')),
  parseTerm('want', retire('/topics/')),
];

test.for([
  ['joy', 'It is "liking" now. Write that.'],
  ['lust', 'It was retired. Write "liking" instead, or take it out.'],
  ['want', 'It was retired, and there is "/topics/" instead. Take it out.'],
] as const)('says of a relation to %s what has become of it', ([id, told]) => {
  expect(getFaults([...terms, parseSection('fear', `unmarkedTerms: [${id}]\n`)], /unmarkedTerms/)).toEqual([
    `content/motivations/fear.mdx:3  unmarkedTerms "${id}" does not exist. ${told}`,
  ]);
});

test.for([
  ['/glossary/#joy', 'It is "/glossary/#liking" now. Write that.'],
  ['/glossary/#lust', 'It was retired. Write "/glossary/#liking" instead, or take it out.'],
  ['/glossary/#want', 'It was retired. Write "/topics/" instead, or take it out.'],
  ['/motivations/dread/', 'It is "/motivations/fear/" now. Write that.'],
  ['/motivations/dread/#dread-research', 'It is "/motivations/fear/#fear-research" now. Write that.'],
  ['/#dread', 'It is "/#fear" now. Write that.'],
  ['/#dread-research', 'It is "/#fear-research" now. Write that.'],
  ['/motivations/rest/', 'It was retired. Write "/motivations/fear/" instead, or take it out.'],
  ['/motivations/rest/#rest-idea', 'It was retired. Write "/motivations/fear/" instead, or take it out.'],
] as const)('says of a link to %s what has become of it', ([url, told]) => {
  const sections = [parseSection('fear', 'formerIds: [dread]\n'), parseSection('rest', retire('fear'))];
  expect(createMovedNames([...terms, ...sections]).explainAddress(url)).toBe(` ${told}`);
});

test('says of what a change names what has become of it', () => {
  const change = parseContentFile('content/changes/count.yaml', 'changes', 'id: count\nkind: change\npages: [dread]\n');
  expect(
    findChangeProblems([parseSection('fear', 'formerIds: [dread]\n'), change]).map(({ message }) => message),
  ).toEqual(['pages "dread" is no section or page. It is "fear" now. Write that.']);
});

test('what a retired entry names and says in its prose is not looked at', () => {
  const rest = parseSection(
    'rest',
    `related: [gone]\n${retire('/topics/')}`,
    'Words [@gone2020] [here](/gone/) <Gone />.',
  );
  expect(getFaults([rest], /gone|Gone/)).toEqual([]);
});
