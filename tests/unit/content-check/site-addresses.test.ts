import { expect, test } from 'vitest';
import { parseContentFile } from '../../../src/content-check/content-file.ts';
import { getSiteAddresses } from '../../../src/content-check/site-addresses.ts';
import type { CollectionName } from '../../../src/schemas/fields.ts';

const fixedAddresses = [
  '/',
  '/motivations/',
  '/purposes/',
  '/references/',
  '/experts/',
  '/glossary/',
  '/topics/',
  '/search/',
  '/support/',
  '/about/',
  '/#start',
  '/support/#lines',
  '/about/#changes',
  '/topics/#voices',
];

/** The addresses that one file adds to those of the fixed pages. */
const getAdded = (file: string, collection: CollectionName, text: string) =>
  [...getSiteAddresses([parseContentFile(file, collection, text)])].slice(fixedAddresses.length);

test('knows the pages that are always there', () => {
  expect([...getSiteAddresses([])]).toEqual(fixedAddresses);
});

test('gives a section a place in the article, a page, and an anchor for each beat', () => {
  expect(getAdded('content/purposes/rest.mdx', 'sections', '---\nid: rest\n---\n')).toEqual([
    '/#rest',
    '/purposes/rest/',
    '/purposes/rest/#rest-idea',
    '/purposes/rest/#rest-description',
    '/purposes/rest/#rest-research',
    '/purposes/rest/#rest-limits',
    '/purposes/rest/#rest-questions',
  ]);
});

test('gives an anchor for a callout to the section that an expert is quoted in, and to no other', () => {
  const files = [
    parseContentFile('content/purposes/rest.mdx', 'sections', '---\nid: rest\n---\n'),
    parseContentFile('content/purposes/more.mdx', 'sections', '---\nid: more\n---\n'),
    parseContentFile('content/experts/one.yaml', 'experts', 'id: one\nquotation: { section: rest }\n'),
  ];
  const callouts = [...getSiteAddresses(files)].filter((address) => address.endsWith('-expert'));
  expect(callouts).toEqual(['/purposes/rest/#rest-expert']);
});

test.for([
  ['content/article/rest.mdx', 'article', '---\nid: rest\n---\n', ['/#rest']],
  ['content/about/rest.mdx', 'about', '---\nid: rest\n---\n', ['/about/#rest']],
  ['content/support/rest.mdx', 'support', '---\nid: rest\n---\n', ['/support/#rest']],
  ['content/support/rest.yaml', 'supportLines', 'id: rest\n', ['/support/#rest']],
  ['content/references/rest2001.json', 'references', '{ "id": "rest2001" }', ['/references/#rest2001']],
  ['content/experts/rest.yaml', 'experts', 'id: rest\n', ['/experts/#rest']],
  ['content/glossary/rest.yaml', 'glossary', 'id: rest\n', ['/glossary/#rest']],
  ['content/books/rest.yaml', 'books', 'id: rest\n', []],
  ['content/changes/rest.yaml', 'changes', 'id: rest\n', []],
] as const)('knows what %s adds', ([file, collection, text, addresses]) => {
  expect(getAdded(file, collection, text)).toEqual(addresses);
});
