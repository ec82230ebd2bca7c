/** What search knows in these tests: few records, each found by words that the others do not have. */
import type { SearchData, SearchRecord } from '../../../src/lib/search-data.ts';

const nothing: SearchRecord = {
  path: '/motivations/nothing/',
  kind: 'section',
  title: '',
  text: '',
  sentences: [],
  aliases: [],
  voices: [],
  names: [],
  words: '',
  facets: { part: [], verdict: [], expert: [] },
};

/** A record that has nothing but the given fields. */
export const createRecord = (fields: Partial<SearchRecord>): SearchRecord => ({ ...nothing, ...fields });

const records = [
  createRecord({
    path: '/motivations/fear-of-loss/',
    title: 'Fear of loss',
    text: 'Going back can hold off the pain of losing someone.',
    sentences: ['Grief follows a parting.'],
    aliases: ['separation anxiety', 'fear of being left', 'pain that lasts'],
    voices: ['I cannot bear to let them go.'],
    names: ['Davis', 'Shaver'],
    words: 'mourning',
    facets: { part: ['motivations'], verdict: ['supported'], expert: [] },
  }),
  createRecord({
    path: '/purposes/reward-system/',
    title: 'The reward system',
    text: 'An ex can be craved like a drug.',
    aliases: ['addiction', 'heartbreak'],
    voices: ['I know it is bad for me.'],
    names: ['Amir Levine'],
    facets: { part: ['purposes'], verdict: ['mixed'], expert: ['amir-levine'] },
  }),
  createRecord({
    path: '/motivations/reassurance/',
    title: 'Reassurance',
    text: 'Being wanted can mend a bruised sense of worth.',
    aliases: ['self-esteem'],
    facets: { part: ['motivations'], verdict: ['mixed'], expert: [] },
  }),
  createRecord({
    path: '/support/',
    kind: 'page',
    title: 'Support',
    text: 'Who can help.',
    aliases: ['suicide', 'helpline'],
  }),
  createRecord({ path: '/glossary/#liking', kind: 'term', title: 'Liking', text: 'The pleasure of a reward.' }),
  createRecord({
    path: '/experts/#amir-levine',
    kind: 'person',
    title: 'Amir Levine',
    text: 'A psychiatrist.',
    facets: { part: ['purposes'], verdict: [], expert: ['amir-levine'] },
  }),
  createRecord({ path: '/references/#davis2003', kind: 'study', title: 'Davis et al., 2003', text: 'Reactions.' }),
];

export const searchData: SearchData = {
  records,
  fillerWords: ['a', 'can', 'do', 'i', 'my', 'of', 'the', 'to', 'why'],
  synonyms: [
    ['fear', 'dread'],
    ['crave', 'yearn'],
  ],
  dangers: [
    {
      path: '/support/#when-to-seek-help',
      title: 'If you are thinking of suicide',
      text: 'You do not have to carry this alone.',
      phrases: ['suicide', 'want to die'],
    },
    {
      path: '/support/#safety',
      title: 'If someone frightens you',
      text: 'It is not your fault.',
      phrases: ['scared of they'],
    },
  ],
  labels: {
    part: { motivations: 'Motivations', purposes: 'Purposes' },
    expert: { 'amir-levine': 'Amir Levine' },
  },
};
