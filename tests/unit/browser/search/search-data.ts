/** What search knows in these tests, and records for tests to add. */
import type { SearchData, SearchRecord } from '../../../../src/lib/search-records/search-data.ts';
import type { Vocabulary } from '../../../../src/lib/search-records/vocabulary.ts';
import { packWords } from '../../../../src/lib/text/packed-words.ts';
import { toStem } from '../../../../src/lib/text/words.ts';

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

/**
 * A vocabulary of words.
 * @param words Some may stand more than once.
 * @param pairs Two words each, such as “self esteem”.
 */
export function createVocabulary(words: string[], pairs: string[] = []): Vocabulary {
  const known = new Map<string, number>();
  for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  return {
    known,
    stems: new Set(words.map(toStem)),
    grave: new Set(),
    pairs: new Map(pairs.map((pair) => [pair.replace(' ', ''), pair])),
  };
}

const records = [
  createRecord({
    path: '/motivations/fear-of-loss/',
    title: 'Fear of loss',
    text: 'Going back can hold off the pain of being left.',
    sentences: ['A parting is a threat.'],
    aliases: ['separation anxiety', 'grief', 'lasting loss'],
    voices: ['I cannot bear to let them go.'],
    names: ['Davis', 'Shaver'],
    words: 'mourning',
    claims: [
      { text: 'Dread pulls.', verdict: 'supported' },
      { text: 'It mends.', verdict: 'mixed' },
      { text: 'It lasts.', verdict: 'mixed' },
    ],
    facets: { part: ['motivations'], verdict: ['supported', 'mixed'], expert: [] },
  }),
  createRecord({
    path: '/purposes/reward-system/',
    title: 'The reward system',
    text: 'One craves an ex as if it were a drug.',
    aliases: ['addiction', 'drug habit', 'craving'],
    names: ['Amir Levine'],
    facets: { part: ['purposes'], verdict: ['mixed'], expert: ['amir-levine'] },
  }),
  createRecord({
    path: '/motivations/reassurance/',
    title: 'Reassurance',
    text: 'Being desired can mend a bruised sense of worth.',
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
  realWords: packWords(['griev', 'grime']),
  languages: [
    { id: 'de', words: 'ich nicht warum meine', letters: '', message: 'Nur auf Englisch.', help: 'Hilfe' },
    { id: 'nl', words: 'ik niet waarom meine', letters: '', message: 'Alleen in het Engels.', help: 'Hulp' },
    { id: 'uk', words: '', letters: 'іїєґ', message: 'Лише англійською.', help: 'Допомога' },
    { id: 'ru', words: '', letters: 'а-яё', message: 'Только на английском.', help: 'Помощь' },
    { id: 'ko', words: '', letters: '가-힣', message: '영어로만 제공됩니다.', help: '도움' },
  ],
  frames: { term: ['what is', 'meaning'], person: ['who is', 'dr'], study: ['study', 'study by', 'et al'] },
  spread: {},
  labels: {
    part: { motivations: 'Motivations', purposes: 'Purposes' },
    expert: { 'amir-levine': 'Amir Levine' },
  },
};
