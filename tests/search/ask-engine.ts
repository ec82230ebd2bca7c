/** Puts queries to the engine itself, without a browser: seconds, where changes are tried one after another. */
import { fileURLToPath } from 'node:url';
import { createRecordEngine } from '../../src/browser/search/record-engine.ts';
import { few } from '../../src/browser/search/mentions.ts';
import { createPassageFinder } from '../../src/browser/search/passage-finder.ts';
import { endLoose, isLooseAnswer } from '../../src/browser/search/search-engine.ts';
import { readDangerModule } from '../../src/build/search-index/read-danger-lists.ts';
import { createDangerFinder } from '../../src/lib/danger/danger.ts';
import { getDangerPhrases } from '../../src/lib/danger/vocabulary.ts';
import type { PagePassages } from '../../src/lib/search-records/passages.ts';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import type { Asker } from './measure.ts';
import type { LabelledQuery, Shown } from './relevance.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Answers queries as the panel does, with what it finds in the pages where the records have no answer. */
export async function createEngineAsker(data: SearchData, pages: PagePassages[]): Promise<Asker> {
  const { lists } = readDangerModule(root);
  const findDangers = createDangerFinder(lists);
  const engine = await createRecordEngine(data, getDangerPhrases(lists));
  const findPassages = await createPassageFinder(pages, data.records);
  const answer = ({ q }: LabelledQuery): Shown => {
    if (findDangers(q).length > 0) return help;
    const found = endLoose(engine.search({ text: q, filters: {}, isVerbatim: false }));
    const { results, words, corrected, language } = found;
    const mentions = isLooseAnswer(found) && words.length > 0 ? findPassages(words, {}, few).best : [];
    return {
      results: [...results, ...mentions].map(({ path, isWeak }) => ({ address: path, isLoose: isWeak })),
      mended: corrected.map(({ text }) => text).join(''),
      isToldLanguage: language !== undefined,
    };
  };
  return { ask: (queries) => queries.map(answer), unseen: ['helpInSight'] };
}

/** What is shown for words of danger. */
const help: Shown = { results: [{ address: '/support/', isLoose: false }], mended: '', isToldLanguage: false };
