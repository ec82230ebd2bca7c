import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { getSiteAddresses } from '../../../../src/content/check/site-addresses.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const fixedAddresses = [
  '/',
  '/evidence/',
  '/claims/',
  '/references/',
  '/experts/',
  '/glossary/',
  '/topics/',
  '/search/',
  '/support/',
  '/about/',
  '/references.bib',
  '/references.ris',
  '/references.json',
  '/evidence/data.csv',
  '/evidence/claims.csv',
  '/evidence/data.json',
  '/evidence/datapackage.json',
  '/why-we-go-back.epub',
  '/feed.xml',
  '/feed.json',
  '/llms.txt',
  '/llms-full.txt',
  '/booklet/',
  '/index.md',
  '/#start',
  '/support/#lines',
  '/about/#changes',
  '/evidence/#studies',
  '/topics/#voices',
];

/** The addresses that one file adds to those of the fixed pages. */
const getAdded = (file: string, collection: CollectionName, text: string) =>
  [...getSiteAddresses([parseContentFile(file, collection, text)])].slice(fixedAddresses.length);

test('knows the pages that are always there', () => {
  expect([...getSiteAddresses([])]).toEqual(fixedAddresses);
});

test('gives a section a place in the article, a page, and an anchor for each beat and for what stands behind it', () => {
  expect(getAdded('content/purposes/rest.mdx', 'sections', '---\nid: rest\n---\n')).toEqual([
    '/#rest',
    '/purposes/rest/#rest-idea',
    '/purposes/rest/#rest-description',
    '/purposes/rest/#rest-research',
    '/purposes/rest/#rest-limits',
    '/purposes/rest/#rest-questions',
    '/purposes/rest/#rest-claims',
    '/purposes/rest/#rest-strip',
    '/purposes/rest/#rest-studies',
    '/purposes/rest/#rest-terms',
    '/purposes/rest/#rest-cite',
    '/purposes/rest/',
  ]);
});

test('gives a section an anchor for each paragraph', () => {
  const text = '---\nid: rest\n---\n\nThere is an hour of rest.\n\nSo it is.\n';
  expect(getAdded('content/purposes/rest.mdx', 'sections', text)).toEqual(
    expect.arrayContaining(['/purposes/rest/#rest-there-is-an-hour', '/purposes/rest/#rest-so-it-is']),
  );
});

test('gives a section an anchor for each finding', () => {
  const text = '---\nid: rest\nfindings:\n  - cites: [davis2003]\n---\n';
  expect(getAdded('content/purposes/rest.mdx', 'sections', text)).toContain('/purposes/rest/#rest-finding-davis2003');
});

test('gives no anchor to a paragraph without words', () => {
  expect(getAdded('content/about/rest.mdx', 'about', '---\nid: rest\n---\n\n…\n')).toEqual(['/about/#rest']);
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

test('gives an anchor for a figure to the section it was made for, and to no other', () => {
  const files = [
    parseContentFile('content/purposes/rest.mdx', 'sections', '---\nid: rest\n---\n'),
    parseContentFile('content/purposes/more.mdx', 'sections', '---\nid: more\n---\n'),
    parseContentFile('content/figures/one.yaml', 'figures', 'id: one\nsection: rest\n'),
  ];
  const figures = [...getSiteAddresses(files)].filter((address) => address.endsWith('-figure'));
  expect(figures).toEqual(['/purposes/rest/#rest-figure']);
});

test.for([
  ['content/parts/rest.yaml', 'parts', 'id: rest\n', ['/rest/']],
  ['content/article/rest.mdx', 'article', '---\nid: rest\n---\n\nSo it is.\n', ['/#rest', '/#rest-so-it-is']],
  ['content/about/rest.mdx', 'about', '---\nid: rest\n---\n\nSo it is.\n', ['/about/#rest', '/about/#rest-so-it-is']],
  [
    'content/support/rest.mdx',
    'support',
    '---\nid: rest\n---\n\nSo it is.\n',
    ['/support/#rest', '/support/#rest-so-it-is'],
  ],
  [
    'content/evidence/rest.mdx',
    'evidence',
    '---\nid: rest\n---\n\nSo it is.\n',
    ['/evidence/#rest', '/evidence/#rest-so-it-is'],
  ],
  ['content/evidence/rest.yaml', 'percentages', 'id: rest\n', ['/evidence/#rest']],
  ['content/support/rest.yaml', 'supportLines', 'id: rest\n', ['/support/#rest']],
  ['content/references/rest2001.json', 'references', '{ "id": "rest2001" }', ['/references/#rest2001']],
  ['content/experts/rest.yaml', 'experts', 'id: rest\n', ['/experts/#rest']],
  ['content/glossary/rest.yaml', 'glossary', 'id: rest\n', ['/glossary/#rest']],
  ['content/claims/rest.yaml', 'claims', 'id: rest\n', ['/claims/#rest']],
  ['content/countries/gb.yaml', 'countries', 'id: gb\n', ['/support/#lines-gb']],
  ['content/left-out/rest2001.yaml', 'leftOut', 'id: rest2001\n', []],
  ['content/contrary-works.yaml', 'contraryWorks', 'id: contrary-works\n', []],
  ['content/support/wrong-numbers.yaml', 'wrongNumbers', 'id: wrong-numbers\n', []],
  ['content/books/rest.yaml', 'books', 'id: rest\n', []],
  ['content/retailers/rest.yaml', 'retailers', 'id: rest\n', []],
  ['content/changes/rest.yaml', 'changes', 'id: rest\n', []],
  ['content/figures/rest.yaml', 'figures', 'id: rest\n', []],
  ['content/studies/rest2001.yaml', 'studies', 'id: rest2001\n', []],
  ['content/pages/about.yaml', 'pages', 'id: about\n', []],
  ['content/search/filler-words.yaml', 'fillerWords', 'id: filler-words\n', []],
  ['content/search/synonyms.yaml', 'synonyms', 'id: synonyms\n', []],
  ['content/search/danger/safety.yaml', 'dangers', 'id: safety\n', []],
] as const)('knows what %s adds', ([file, collection, text, addresses]) => {
  expect(getAdded(file, collection, text)).toEqual(addresses);
});
