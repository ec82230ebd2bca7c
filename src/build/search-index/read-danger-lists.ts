import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { getDangerHelp, type HelpCountry } from '../../lib/danger/help.ts';
import type { DangerLists } from '../../lib/danger/lists.ts';
import { getDangerPhrases } from '../../lib/danger/vocabulary.ts';
import { decode } from '../../lib/reading/decode.ts';
import { getEntryData } from '../../lib/reading/read-entry.ts';
import { getFrequentWords } from './frequent-words.ts';
import { findOrdinaryWords } from './ordinary-words.ts';
import { collectionSources } from '../../schemas/collections.ts';
import { anyRelation, type CollectionName } from '../../schemas/fields.ts';
import type { DangerWordsData } from '../../schemas/search-words.ts';

/** How many of the most frequent English words are held to be no mistakes; rarer ones are rarer than mistakes. */
const mostFrequent = 40_000;

/** What the search box needs when words call for help. */
export interface DangerModule {
  lists: DangerLists;
  help: HelpCountry[];
}

/** What stands for the words of danger where a subject calls for none. */
const noWords: Omit<DangerWordsData, 'id'> = {
  countriesFirst: [],
  persons: [],
  passedOver: [],
  breaks: [],
  grave: [],
  spellings: {},
  sets: {},
};

/** The words of each phrase that calls for help. */
export const readDangerPhrases = (root: string): string[][] => {
  const [words = noWords] = read(root, 'dangerWords');
  return getDangerPhrases({ words, dangers: read(root, 'dangers') });
};

/** Reads it from the files of `content/`: scripts are bundled before the collections can be read. */
export function readDangerModule(root: string): DangerModule {
  const dangers = read(root, 'dangers').map(({ id, need, title, text, phrases, unless, passage }) => {
    return { id, need, title, text, phrases, unless, passage: passage.id };
  });
  const [{ countriesFirst, ...words } = noWords] = read(root, 'dangerWords');
  return {
    lists: { words, dangers, ordinary: findOrdinaryWords(getFrequentWords(mostFrequent), { words, dangers }) },
    help: getDangerHelp(
      read(root, 'countries'),
      read(root, 'supportLines').toSorted((a, b) => a.order - b.order),
      dangers.map(({ need }) => need),
      countriesFirst.map(({ id }) => id),
    ),
  };
}

/** The entries of a collection, in the order of their files' names. */
function read<C extends CollectionName>(root: string, collection: C) {
  const { pattern, schema } = collectionSources[collection];
  return globSync(`content/${pattern}`, { cwd: root })
    .toSorted()
    .map(
      (file) =>
        schema(anyRelation).parse(getEntryData(file, decode(readFileSync(join(root, file))).text)) as z.output<
          ReturnType<(typeof collectionSources)[C]['schema']>
        >,
    );
}
