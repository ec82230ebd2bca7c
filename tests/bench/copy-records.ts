import type { SearchRecord } from '../../src/lib/search-records/search-data.ts';

/** Of the longer words of a copy, one in so many stands in no other: other subjects, and the same language. */
const sharedWords = 5;

/** Makes records of those there are, until there are so many: copies under addresses of their own, in partly other words. */
export function copyRecords(records: SearchRecord[], count: number): SearchRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const record = records[i % records.length];
    if (record === undefined) throw new Error('There are no records to copy.');
    const copy = Math.floor(i / records.length);
    return copy === 0 ? record : reword(record, (text) => changeWords(text, copy), copy);
  });
}

const reword = (record: SearchRecord, change: (text: string) => string, copy: number): SearchRecord => ({
  ...record,
  path: `${record.path}-${copy}`,
  title: change(record.title),
  text: change(record.text),
  sentences: record.sentences.map(change),
  aliases: record.aliases.map(change),
  voices: record.voices.map(change),
  names: record.names.map(change),
  words: change(record.words),
});

/** Ends some words in letters of the copy’s own; which words, each copy chooses anew. */
const changeWords = (text: string, copy: number) =>
  text.replace(/\p{L}{5,}/gu, (word) => {
    const letters = [...word].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
    return (letters + copy) % sharedWords === 0 ? `${word}${toLetters(copy)}` : word;
  });

const toLetters = (number: number) =>
  [...number.toString(26)].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26))).join('');
