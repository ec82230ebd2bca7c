import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { checkComponent, findAttribute, visitComponents } from '../../../../src/content/check/known-components.ts';
import type { KnownIds } from '../../../../src/content/check/schema-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const ids: Partial<Record<string, string[]>> = {
  references: ['davis2003', 'gross2015', 'moran2020'],
  studies: ['davis2003', 'moran2020'],
  experts: ['amir-levine'],
  books: ['attached'],
  claims: ['torn', 'torn-reason'],
};
const known: KnownIds = (collection) => new Set(ids[collection]);

function parseProse(text: string) {
  const { prose } = parseContentFile('content/about/rest.mdx', 'about', `---\nid: rest\n---\n\n${text}\n`);
  if (prose === undefined) throw new Error(`Cannot be read: ${text}`);
  return prose;
}

/** What is wrong with the components of prose that begins on line 5, each fault with its line. */
function getFaults(text: string, place: CollectionName): string[] {
  const faults: string[] = [];
  visitComponents(parseProse(text), (node) => {
    checkComponent(node, place, known, ({ position }, message) => faults.push(`${position?.start.line}  ${message}`));
  });
  return faults;
}

/** What the components in prose say for an attribute. */
function getAttributes(text: string, name: string): (string | undefined)[] {
  const attributes: (string | undefined)[] = [];
  visitComponents(parseProse(text), (node) => attributes.push(findAttribute(node, name)));
  return attributes;
}

describe('a component', () => {
  test.for([
    ['<ExpertCallout expert="amir-levine">words.</ExpertCallout>', 'sections'],
    ['<BookCard book="attached" />', 'sections'],
    ['<VerdictMarks />', 'about'],
    ['<CertaintyTable />', 'about'],
    ['<CodingAgreement />', 'about'],
    ['<VerdictSensitivity />', 'about'],
    ['<VerdictHistory />', 'about'],
    ['<QuotationMarks />', 'about'],
    ['<CiteArticle />', 'about'],
    ['<ClaimVerdict claim="torn" />', 'evidence'],
    ['<GeneralClaims />', 'evidence'],
    ['<StudyTable works="davis2003 moran2020" />', 'evidence'],
    ['<EvidenceMap />', 'evidence'],
    ['<PercentageChart />', 'evidence'],
    ['<LeftOutList />', 'evidence'],
    ['<CiteDataset />', 'evidence'],
  ] as const)('%s may stand in %s', ([prose, place]) => {
    expect(getFaults(prose, place)).toEqual([]);
  });

  test.for([
    ['<BookCard book="attached" />', 'about', '5  <BookCard> stands outside a section. Take it out.'],
    ['<VerdictMarks />', 'article', '5  <VerdictMarks> stands outside an about passage. Take it out.'],
    ['<ClaimVerdict claim="torn" />', 'about', '5  <ClaimVerdict> stands outside an evidence passage. Take it out.'],
    ['<EvidenceMap />', 'article', '5  <EvidenceMap> stands outside an evidence passage. Take it out.'],
    ['<StudyTable works="davis2003" />', 'support', '5  <StudyTable> stands outside an evidence passage. Take it out.'],
  ] as const)('%s may not stand in %s', ([prose, place, fault]) => {
    expect(getFaults(prose, place)).toEqual([fault]);
  });

  test('that does not exist is at fault, and those that do are named', () => {
    expect(getFaults('<ExpertCalout expert="amir-levine">words.</ExpertCalout>', 'sections')).toEqual([
      '5  <ExpertCalout> is no component of this site. Use ExpertCallout or SectionPicture or BookCard. Did you mean "ExpertCallout"?',
    ]);
  });

  test('within a table is at fault on the line of its row', () => {
    expect(getFaults('| Claim |\n| --- |\n| <ClaimVerdict claim="tron" /> |', 'evidence')).toEqual([
      '7  <ClaimVerdict> claim "tron" does not exist. Did you mean "torn"?',
    ]);
  });

  test('whose words stand on lines of their own is at fault', () => {
    expect(getFaults('<ExpertCallout expert="amir-levine">\n\nwords.\n\n</ExpertCallout>', 'sections')).toEqual([
      '5  <ExpertCallout> holds its words on lines of their own. Write all of it on one line.',
    ]);
  });
});

describe('an attribute', () => {
  test.for([
    [
      'of an unknown expert',
      '<ExpertCallout expert="amir-levin">words.</ExpertCallout>',
      'sections',
      '5  <ExpertCallout> expert "amir-levin" does not exist. Did you mean "amir-levine"?',
    ],
    [
      'of an unknown book',
      '<BookCard book="atached" />',
      'sections',
      '5  <BookCard> book "atached" does not exist. Did you mean "attached"?',
    ],
    [
      'of an unknown claim',
      '<ClaimVerdict claim="tron" />',
      'evidence',
      '5  <ClaimVerdict> claim "tron" does not exist. Did you mean "torn"?',
    ],
    ['of nothing', '<ClaimVerdict claim="" />', 'evidence', '5  <ClaimVerdict> claim "" does not exist.'],
    [
      'of a work that has no study',
      '<StudyTable works="moran2020 gross2015" />',
      'evidence',
      '5  <StudyTable> works "gross2015" does not exist.',
    ],
    [
      'left out by a callout',
      '<ExpertCallout>words.</ExpertCallout>',
      'sections',
      '5  <ExpertCallout> names nothing. Write <ExpertCallout expert="…">.',
    ],
    [
      'left out by a claim',
      '<ClaimVerdict />',
      'evidence',
      '5  <ClaimVerdict> names nothing. Write <ClaimVerdict claim="…">.',
    ],
    [
      'left out by a table',
      '<StudyTable />',
      'evidence',
      '5  <StudyTable> names nothing. Write <StudyTable works="…">.',
    ],
    [
      'that is computed',
      '<ClaimVerdict claim={"torn"} />',
      'evidence',
      '5  <ClaimVerdict> names nothing. Write <ClaimVerdict claim="…">.',
    ],
  ] as const)('%s is at fault', ([, prose, place, fault]) => {
    expect(getFaults(prose, place)).toEqual([fault]);
  });

  test('of several works is at fault for each that does not exist', () => {
    expect(getFaults('<StudyTable works="davis203 moran2020 moran202" />', 'evidence')).toEqual([
      '5  <StudyTable> works "davis203" does not exist. Did you mean "davis2003"?',
      '5  <StudyTable> works "moran202" does not exist. Did you mean "moran2020"?',
    ]);
  });

  test('of two claims is at fault, since only one can be shown', () => {
    expect(getFaults('<ClaimVerdict claim="torn torn-reason" />', 'evidence')).toHaveLength(1);
  });
});

test('visits components in a paragraph, in a table and on lines of their own', () => {
  const prose =
    'A <ClaimVerdict verdict="mixed" />.\n\n| <BookCard verdict="cell" /> |\n| --- |\n\n<EvidenceMap verdict="block" />';
  expect(getAttributes(prose, 'verdict')).toEqual(['mixed', 'cell', 'block']);
});

test('finds no attribute that is absent, computed or without a value', () => {
  expect(getAttributes('<BookCard />\n\n<BookCard book={attached} />\n\n<BookCard book />', 'book')).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
