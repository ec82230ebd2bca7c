/** Small entries for components to be rendered from. What is said in them is made up, and no two fields say the same. */
import type { ProseMetadata } from '../../src/markdown/prose-metadata.ts';
import type { PartId } from '../../src/lib/site/parts.ts';
import type { BookData } from '../../src/schemas/book.ts';
import type { ChangeData } from '../../src/schemas/change.ts';
import type { ClaimData } from '../../src/schemas/claim.ts';
import type { ExpertData } from '../../src/schemas/expert.ts';
import type { FigureData, FigureOf } from '../../src/schemas/figure.ts';
import type { PageData } from '../../src/schemas/page.ts';
import type { PassageData } from '../../src/schemas/passage.ts';
import type { PublisherData } from '../../src/schemas/publisher.ts';
import type { ReferenceData } from '../../src/schemas/reference.ts';
import type { RetailerData } from '../../src/schemas/retailer.ts';
import type { SectionData } from '../../src/schemas/section.ts';
import type { CodeData, SampleData, StudyData } from '../../src/schemas/study.ts';
import type { TermData } from '../../src/schemas/term.ts';

type SampleSection = SectionData & { part: PartId; prose?: string; facts?: Partial<ProseMetadata> };

/** Read through on another day than published, so that one cannot pass for the other. */
const days = { published: '2024-02-03', reviewed: '2025-06-07', reviewDue: '2026-10-11' };

type Finding = SectionData['findings'][number];

export const createFinding = (fields: Partial<Finding> = {}): Finding => ({
  text: 'Those who feared most rang most.',
  cites: [toWork('ash2010')],
  claims: [toClaim('loss-reason')],
  cannotTell: 'What came of the call.',
  ...fields,
});

export const createSection = (fields: Partial<SampleSection> = {}): SampleSection => ({
  id: 'fear-of-loss',
  part: 'motivations',
  title: 'Fear of loss',
  order: 3,
  emblem: 'leaving',
  question: 'Is it loss?',
  idea: 'Losing somebody can look worse than it is.',
  leads: [toClaim('loss-reason'), toClaim('loss-effect')],
  answer: 'It holds for some and not for others.',
  takeAway: 'Sleep first.',
  findings: [createFinding()],
  limits: 'Nobody over sixty was asked.',
  questions: ['What would you lose?', 'What is lost already?'],
  voices: ['I cannot let go', 'I dread an empty flat'],
  aliases: ['losing someone'],
  related: [{ collection: 'sections', id: 'fear-of-loss' }],
  unmarkedTerms: [],
  formerAnchors: {},
  ...days,
  ...fields,
});

/** A section of the other part. */
export const createPurpose = (fields: Partial<SampleSection> = {}) =>
  createSection({
    id: 'attachment-styles',
    part: 'purposes',
    title: 'Attachment styles',
    order: 1,
    emblem: 'three-pairs',
    question: 'Is it you?',
    idea: 'Some hold on, and some hold back.',
    leads: [toClaim('holding-on'), toClaim('holding-back')],
    answer: 'It points the other way.',
    takeAway: 'Ask which you are.',
    findings: [createFinding({ text: 'Those who held back rang, too.', cites: [toWork('birch2012')] })],
    questions: ['Which of the two are you?'],
    voices: ['I always cling', 'I always run'],
    ...fields,
  });

export const createPassage = (id: string, title: string, prose: string) =>
  ({
    id,
    title,
    summary: `${title}, in short.`,
    unmarkedTerms: [],
    formerAnchors: {},
    prose,
  }) satisfies PassageData & { prose: string };

export const createPage = (id: string, title: string): PageData => ({
  id,
  title,
  description: `${title}, described.`,
  ...days,
});

/** A site for which nobody is named. */
export const createPublisher = (fields: Partial<PublisherData> = {}): PublisherData => ({
  id: 'publisher',
  authors: [],
  editors: [],
  reviewers: [],
  ...days,
  ...fields,
});

export const createSample = (fields: Partial<SampleData> = {}): SampleData => ({
  design: 'survey',
  method: 'survey by post',
  size: 1240,
  unit: 'people',
  found: 'Many rang.',
  codes: [],
  ...fields,
});

/** What a sample says of a claim. */
export const createCode = (claim: string, bearing: CodeData['bearing'], fields: Partial<CodeData> = {}): CodeData => ({
  claim: toClaim(claim),
  bearing,
  note: `Of ${claim}`,
  ...fields,
});

export const createStudy = (id: string, fields: Partial<StudyData> = {}): StudyData => ({
  id,
  about: 'breakups',
  read: 'abstract',
  samples: [createSample()],
  measured: 'How often people rang.',
  cannotTell: 'Why they rang.',
  ...fields,
});

export const createExpert = (fields: Partial<ExpertData> = {}): ExpertData => ({
  id: 'dr-elm',
  name: 'Dr. Elm',
  role: 'a therapist',
  quotation: {
    section: { collection: 'sections', id: 'fear-of-loss' },
    words: 'It is the empty chair.',
    provenance: { status: 'traced', source: toWork('birch2012'), locator: 'p. 12' },
  },
  onRecord: 'Elm has written on empty chairs.',
  references: [toWork('ash2010')],
  about: 'Somebody who writes.',
  aliases: ['elm'],
  voices: ['who said that'],
  ...fields,
});

export const createChange = (fields: Partial<ChangeData> = {}): ChangeData => ({
  id: 'a-wrong-year',
  date: '2025-03-04',
  kind: 'correction',
  summary: 'The year was wrong.',
  pages: ['fear-of-loss', 'article'],
  ...fields,
});

const figureFields = {
  id: 'the-empty-chair',
  section: { collection: 'sections', id: 'fear-of-loss' },
  title: 'The empty chair',
  remark: ['here', 'it stands'],
  see: 'There is more room on one side.',
  description:
    'Two fans of lines, of which the left has three and the right has seven, spread from one pair of circles.',
  cites: [{ collection: 'references', id: 'ash2010' }],
  basis: 'data',
} satisfies Partial<FigureData>;

/** A figure of each kind. */
export const figures: { [Kind in FigureData['kind']]: FigureOf<Kind> } = {
  counts: {
    ...figureFields,
    kind: 'counts',
    whole: { label: 'reasons to sit', count: 3 },
    broken: { label: 'reasons to stand', count: 7 },
  },
  loop: {
    ...figureFields,
    kind: 'loop',
    labels: { top: 'alone', right: 'a call', bottom: 'at ease', left: 'alone again' },
    waves: 4,
  },
  pulses: {
    ...figureFields,
    kind: 'pulses',
    labels: { growing: 'wanting it', cue: 'the telephone', steady: 'liking it', time: 'days' },
    rounds: 4,
    growth: 1.2,
  },
  dials: {
    ...figureFields,
    kind: 'dials',
    labels: { low: 'loose', high: 'tight' },
    dials: [
      { name: ['holding', 'on'], went: ['the more', 'of all'], setting: 0.5 },
      { name: ['holding back'], went: ['a little less'], setting: 0 },
    ],
  },
};

const toWork = (id: string) => ({ collection: 'references' as const, id });
const toClaim = (id: string) => ({ collection: 'claims' as const, id });
const toSection = (id: string) => ({ collection: 'sections' as const, id });

const toReference = (id: string, families: string[], year: number, title: string): ReferenceData => ({
  id,
  type: 'article-journal',
  title,
  author: families.map((family) => ({ family, given: 'A.' })),
  issued: { 'date-parts': [[year]] },
});

/** The works that the entries cite. */
export const references: Record<string, ReferenceData> = {
  ash2010: toReference('ash2010', ['Ash'], 2010, 'On chairs'),
  birch2012: toReference('birch2012', ['Birch', 'Cedar'], 2012, 'On calls'),
};

/** Entries as a collection: by their ids. */
export const byId = <T extends { id: string }>(...entries: T[]): Record<string, T> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

export const createClaim = (id: string, fields: Partial<ClaimData> = {}): ClaimData => ({
  id,
  type: 'motive',
  about: 'breakups',
  text: `They say ${id}.`,
  test: `asks of ${id}`,
  verdict: 'untested',
  votes: {},
  history: [],
  ...fields,
});

/** Two claims of each part’s section, and one that is nobody’s. Not in the order in which they are read. */
export const claims = byId(
  createClaim('common', { type: 'who', text: 'It is common.', general: 1 }),
  createClaim('loss-effect', { type: 'outcome', about: 'sex-with-an-ex', section: toSection('fear-of-loss') }),
  createClaim('loss-reason', { text: 'Dread makes people ring.', section: toSection('fear-of-loss') }),
  createClaim('holding-back', { type: 'who', label: 'holding back', section: toSection('attachment-styles') }),
  createClaim('holding-on', { type: 'who', label: 'holding on', section: toSection('attachment-styles') }),
);

/** A study by which one claim is supported, one contradicted, one mixed, and one has something nearby. */
export const codedStudy = createStudy('ash2010', {
  samples: [
    createSample({
      codes: [
        createCode('loss-reason', 'for'),
        createCode('loss-effect', 'for'),
        createCode('holding-on', 'for', { who: 'men' }),
        createCode('holding-on', 'null-result', { who: 'women' }),
        createCode('holding-back', 'against'),
      ],
    }),
  ],
});

/** A little of everything that a whole page is made of. */
export const createSite = () => ({
  // Not in the order in which they are read.
  sections: byId(
    createPurpose({ related: [{ collection: 'sections', id: 'fear-of-loss' }] }),
    createSection({
      prose: '<p>Some of us sit.</p>',
      related: [
        { collection: 'sections', id: 'attachment-styles' },
        { collection: 'sections', id: 'emotional-closure' },
      ],
    }),
    createSection({
      id: 'emotional-closure',
      emblem: 'touching',
      title: 'Closure',
      order: 1,
      voices: ['I want an end'],
    }),
  ),
  article: byId(
    createPassage('closing', 'And then', '<p>To close.</p>'),
    createPassage('opening', 'Why chairs', '<p>To open.</p>'),
    createPassage('short-answer', 'In short', '<p>Chairs are few.</p>'),
    createPassage('purposes', 'What it does', '<p>Of purposes.</p>'),
    createPassage('motivations', 'What moves us', '<p>Of motivations.</p>'),
  ),
  pages: byId(createPage('article', 'on chairs'), createPage('about', 'About')),
  publisher: byId(createPublisher()),
  changes: byId(createChange()),
  experts: byId(createExpert()),
  claims,
  studies: byId(codedStudy),
  figures: byId(figures.counts),
  glossary: byId<TermData>({
    id: 'closure',
    term: 'Closure',
    definition: 'An end.',
    forms: ['closure'],
    references: [toWork('ash2010')],
    aliases: ['an end'],
    voices: ['it is not over'],
  }),
  books: byId<BookData>({
    id: 'seats',
    title: 'Seats',
    authors: ['A. Ash'],
    publisher: 'Chair Press',
    year: 2011,
    isbn: '9780000000002',
    format: 'paperback',
    reference: toWork('ash2010'),
    section: { collection: 'sections', id: 'attachment-styles' },
    note: 'On sitting.',
    url: 'https://example.com/seats',
  }),
  retailers: byId<RetailerData>({
    id: 'shop',
    name: 'A shop',
    address: 'https://example.com/{isbn}?tag={tag}',
    disclosure: 'We are paid.',
  }),
  references,
});
