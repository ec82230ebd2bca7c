/** Puts queries to the engine itself, without a browser: seconds, where changes are tried one after another. */
import { fileURLToPath } from 'node:url';
import { createRecordEngine } from '../../src/browser/search/record-engine.ts';
import { endLoose } from '../../src/browser/search/search-engine.ts';
import { readDangerModule } from '../../src/build/search-index/read-danger-lists.ts';
import { createDangerFinder } from '../../src/lib/danger/danger.ts';
import { getDangerPhrases } from '../../src/lib/danger/vocabulary.ts';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import type { Asker } from './measure.ts';
import type { LabelledQuery, Shown } from './relevance.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Answers queries as the panel does, except for what Pagefind adds to an answer. */
export async function createEngineAsker(data: SearchData): Promise<Asker> {
  const { lists } = readDangerModule(root);
  const findDangers = createDangerFinder(lists);
  const engine = await createRecordEngine(data, getDangerPhrases(lists));
  const answer = ({ q }: LabelledQuery): Shown => {
    if (findDangers(q).length > 0) return help;
    const { results, corrected, language } = endLoose(engine.search({ text: q, filters: {}, isVerbatim: false }));
    return {
      results: results.map(({ path, isWeak }) => ({ address: path, isLoose: isWeak })),
      mended: corrected.map(({ text }) => text).join(''),
      isToldLanguage: language !== undefined,
    };
  };
  return { ask: (queries) => queries.map(answer), unseen: ['helpInSight'] };
}

/** What is shown for words of danger. */
const help: Shown = { results: [{ address: '/support/', isLoose: false }], mended: '', isToldLanguage: false };
