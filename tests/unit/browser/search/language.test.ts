import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createLanguageFinder } from '../../../../src/browser/search/language.ts';
import { getFrequentWords } from '../../../../src/build/search-index/frequent-words.ts';
import { splitWords } from '../../../../src/lib/text/words.ts';
import { languagesSchema } from '../../../../src/schemas/search-words.ts';
import { searchData } from './search-data.ts';

describe('a text', () => {
  const find = createLanguageFinder(searchData.languages, (word) => ['drug', 'nicht'].includes(word));
  const getId = (text: string) => find(text)?.id;

  test.for([
    ['has two words of a language', 'Warum ich?', 'de'],
    ['has more words of one than of another', 'waarom ik meine', 'nl'],
    ['has as many of two, which is then the first', 'meine warum waarom', 'de'],
    ['has letters of a language', 'все', 'ru'],
    ['has letters that only one of two languages has', 'вії', 'uk'],
    ['has a third of its letters from another', 'sex все', 'ru'],
    ['has letters that are taken apart to be compared', '왜 전', 'ko'],
  ] as const)('that %s, is in it', ([, text, id]) => {
    expect(getId(text)).toBe(id);
  });

  test.for([
    ['nothing', ''],
    ['one word of a language, which may be a name', 'Warum'],
    ['one word twice', 'ich ich'],
    ['words of which one is the site’s', 'ich nicht'],
    ['words of several languages, one of each', 'ich waarom'],
    ['one letter of another script', 'ё'],
    ['few letters of another script', 'endorphin все'],
    ['letters of a script that is not listed', 'ไม่'],
    ['emoji alone', '💔💔💔'],
    ['half of an emoji', '\uD83D'],
  ] as const)('of %s is in no other language', ([, text]) => {
    expect(getId(text)).toBeUndefined();
  });
});

/** What readers are told, as the content has it. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const read = (file: string): unknown => parse(readFileSync(`${root}${file}`, 'utf8'));
const { languages } = languagesSchema.parse(read('content/search/languages.yaml'));
const listed = languages.map((language) => ({ ...language, words: language.words.join(' ') }));
const findLanguage = createLanguageFinder(listed, () => false);

describe.for(listed)('the language $id', ({ id, words, message, help }) => {
  test('has a name', () => {
    expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(id)).toBeDefined();
  });

  test('is found by what is said in it', () => {
    expect(findLanguage(words === '' ? `${message} ${help}` : words)?.id).toBe(id);
  });

  test('has no word of everyday English', () => {
    const frequent = new Set(getFrequentWords(2000).filter((word) => !/^[A-Z]/.test(word)));
    expect(splitWords(words).filter((word) => frequent.has(word))).toEqual([]);
  });
});

test.for([
  ['de', 'warum will ich meinen ex zurück'],
  ['fr', 'pourquoi je couche encore avec mon ex'],
  ['es', 'por que sigo acostandome con mi ex'],
  ['pt', 'por que ainda durmo com meu ex'],
  ['it', 'perche vado ancora a letto con mia ex'],
  ['nl', 'waarom slaap ik nog met mijn ex'],
  ['pl', 'jak zapomniec o bylym, nie moge'],
  ['tr', 'eski sevgilimi nasıl unuturum'],
  ['sv', 'varför ligger jag med mitt ex'],
  ['da', 'hvorfor savner jeg min ekskæreste'],
  ['nb', 'hvordan slutte å tenke på henne'],
  ['id', 'kenapa saya masih tidur dengan mantan'],
  ['vi', 'làm sao để quên người yêu cũ'],
  ['hi-Latn', 'mujhe uski yaad aati hai'],
  ['uk', 'чому я досі сплю з колишнім'],
  ['ru', 'почему я сплю с бывшим'],
  ['fa', 'چرا با دوست پسر سابقم می خوابم'],
  ['ar', 'لماذا أنام مع حبيبي السابق'],
  ['hi', 'मैं अपने एक्स को कैसे भूलूं'],
  ['ja', '元カレと寝てしまう理由'],
  ['zh', '为什么我还和前任上床'],
  ['ko', '왜 전 남자친구랑 자게 될까'],
] as const)('readers of %s are told in it', ([id, text]) => {
  expect(findLanguage(text)?.id).toBe(id);
});

test('no English query is taken for another language', () => {
  const files = ['given', 'own', 'asked', 'lookups', 'lookups-and-stories', 'third', 'danger-and-decoys'];
  const queries = files.flatMap((file) => read(`tests/search/queries/${file}.json`) as { q: string; kind: string }[]);
  const english = queries.filter(({ kind }) => kind !== 'foreign' && kind !== 'danger').map(({ q }) => q);
  expect(english.length).toBeGreaterThan(300);
  expect(english.filter((text) => findLanguage(text) !== undefined)).toEqual([]);
});
