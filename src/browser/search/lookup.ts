import type { SearchRecord } from '../../lib/search-records/search-data.ts';
import { groupBy } from '../../lib/text/group-by.ts';
import { splitOnce, toStem } from '../../lib/text/words.ts';
import type { Query } from './query.ts';

/** How a query names a record, which then stands before all that merely have its words. */
export interface Naming {
  /** 0 where the question asks for just such a thing, 1 where the whole query is a name, 2 where the most of it is. */
  place: 0 | 1 | 2;
  why: 'its name' | 'its DOI' | 'its key' | 'person and year' | 'persons' | 'a person' | 'asked what it is';
}

/** Finds the records that a query names. */
export type LookUp = (
  query: Pick<Query, 'text' | 'words' | 'contentWords' | 'named' | 'frame'>,
) => Map<SearchRecord, Naming>;

/**
 * Of what is asked, so much must be in the names and the title of a work whose author is named: least where the question
 * asks for a work, less where two authors are named or the year is right. Of a question of a kind, a name must be as much.
 */
const leastShares = { asked: 1 / 3, sure: 1 / 2, other: 3 / 4 };

/** What of a record is compared with a query. */
interface Named {
  record: SearchRecord;
  /** Its names, each in words. */
  names: string[][];
  /** Of a work. */
  key: string | undefined;
  year: string;
  /** The stems of its authors, or of who it is; and of all that it is known by. */
  persons: Set<string>;
  words: Set<string>;
}

/**
 * Makes the function that looks records up: by an exact title, name, alias or voice, by a citation key or a DOI, by a person
 * with a year or with other words of the record, and by a question that holds a name (“what is …”).
 * @param records What can be found.
 * @param toNames Leaves out the words that say nothing; and, in another way to write a name, those like “Dr.”
 */
export function createLookUp(records: SearchRecord[], toNames: (words: string[]) => string[][]): LookUp {
  const all = records.map((record) => toNamed(record, toNames));
  const byName = groupBy(
    all.flatMap((one) =>
      [...one.names, ...one.record.voices.map(splitOnce)].map((name) => ({ one, key: toKey(name) })),
    ),
    ({ key }) => key,
  );
  const byPerson = groupBy(
    all.flatMap((one) => [...one.persons].map((person) => ({ one, person }))),
    ({ person }) => person,
  );
  const byKey = new Map(all.map((one) => [one.key, one]));
  const byDoi = new Map(all.map((one) => [one.record.doi?.toLowerCase(), one]));
  const plain = getPlainStems(records);

  /** An unknown word right before the name of an author is likely a given name. */
  const isGivenName = (words: string[], i: number) => {
    const [stem, next] = words.slice(i, i + 2).map(toStem);
    return stem !== undefined && next !== undefined && byPerson.has(next) && !byPerson.has(stem) && !plain.has(stem);
  };

  return ({ text, words, contentWords, named, frame }) => {
    const namings = new Map<SearchRecord, Naming>();
    const add = ({ record }: Named, naming: Naming) => {
      if (naming.place < (namings.get(record)?.place ?? Infinity)) namings.set(record, naming);
    };
    const addWhole = (one: Named | undefined, why: Naming['why']) => {
      if (one !== undefined) add(one, { place: one.record.kind === frame ? 0 : 1, why });
    };
    const askedWords = named.filter((_, i) => !isGivenName(named, i));
    const asked = askedWords.map(toStem);
    const hasMostOf = (stems: Set<string>, share: number) =>
      asked.filter((stem) => stems.has(stem)).length >= share * asked.length;

    addWhole(byDoi.get(readDoi(text)), 'its DOI');
    addWhole(byKey.get(contentWords.join('')), 'its key');
    for (const key of new Set([words, contentWords, askedWords].map(toKey))) {
      for (const { one } of byName.get(key) ?? []) addWhole(one, 'its name');
    }
    for (const one of new Set(asked.flatMap((stem) => byPerson.get(stem) ?? []).map(({ one }) => one))) {
      const persons = asked.filter((stem) => one.persons.has(stem));
      const isTwo = persons.length > 1;
      const isName = isTwo || persons.some((stem) => !plain.has(stem));
      const isYear = words.some((word) => word.startsWith(one.year));
      const least = !isName
        ? leastShares.other
        : frame === 'study'
          ? leastShares.asked
          : leastShares[isTwo ? 'sure' : 'other'];
      if (isTwo && persons.length === asked.length) addWhole(one, 'persons');
      else if (isYear && hasMostOf(one.words, leastShares.sure)) addWhole(one, 'person and year');
      else if ((isName || frame === 'study') && hasMostOf(one.words, least)) add(one, { place: 2, why: 'a person' });
    }
    for (const one of frame === undefined ? [] : all) {
      const isHeld = one.names.some(
        (name) => name.length >= leastShares.sure * asked.length && name.every((word) => asked.includes(toStem(word))),
      );
      if (one.record.kind === frame && isHeld) add(one, { place: 2, why: 'asked what it is' });
    }
    return namings;
  };
}

function toNamed(record: SearchRecord, toNames: (words: string[]) => string[][]): Named {
  const { kind, path, title, text, aliases, names } = record;
  const isWork = kind === 'study';
  // A work is known by its title, by what stands before its colon, and by what stands after.
  const titles = isWork ? [text, ...text.split(/[:?.] /)] : [title];
  const allNames = [...titles, ...aliases]
    .map(splitOnce)
    // Of a name, one word alone may be any word.
    .flatMap((name) => toNames(name).map((words) => (words.length > 1 || isWork ? words : name)));
  const persons = isWork ? names.flatMap(splitOnce) : kind === 'person' ? (toNames(splitOnce(title)).at(-1) ?? []) : [];
  return {
    record,
    key: isWork ? path.split('#').at(-1) : undefined,
    names: allNames,
    year: (isWork ? /\d{4}/.exec(title)?.[0] : undefined) ?? '–',
    persons: new Set(persons.map(toStem)),
    words: new Set([...aliases, ...names, title, text].flatMap(splitOnce).map(toStem)),
  };
}

/** What a name is compared by. Of a single word another form is another word: “rested” is no “rest”. */
const toKey = (words: string[]): string => (words.length === 1 ? (words[0] ?? '') : words.map(toStem).join(' '));

/** Stems that stand elsewhere than in names: “long” and “strong” are authors too. */
const getPlainStems = (records: SearchRecord[]) =>
  new Set(
    records
      .flatMap(({ kind, title, text, sentences, aliases, voices, words }) =>
        kind === 'study' || kind === 'person' ? [text] : [title, text, ...sentences, ...aliases, ...voices, words],
      )
      .flatMap(splitOnce)
      .map(toStem),
  );

/** The DOI that a text is, or holds, as addresses and references write it; empty where it has none. */
const readDoi = (text: string): string =>
  /10\.\d{4,9}\/\S+/.exec(text.toLowerCase())?.[0].replace(/[.,;)\]]+$/, '') ?? '';
