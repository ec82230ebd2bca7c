/** Puts queries to the engine itself, without a browser: seconds, where changes are tried one after another. */
import { fileURLToPath } from 'node:url';
import { createRecordEngine } from '../../src/browser/search/record-engine.ts';
import { readDangerModule } from '../../src/build/search-index/read-danger-lists.ts';
import { createDangerFinder } from '../../src/lib/danger/danger.ts';
import { getDangerPhrases } from '../../src/lib/danger/vocabulary.ts';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import type { LabelledQuery, Shown } from './relevance.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Answers queries as the panel does, except for what Pagefind adds to an answer. */
export async function createEngineAsker(data: SearchData): Promise<(queries: LabelledQuery[]) => Shown[]> {
  const { lists } = readDangerModule(root);
  const findDangers = createDangerFinder(lists);
  const engine = await createRecordEngine(data, getDangerPhrases(lists));
  return (queries) =>
    queries.map(({ q }) => {
      if (findDangers(q).length > 0) {
        return { results: [{ address: '/support/', isLoose: false }], mended: '', isToldLanguage: false };
      }
      const answer = engine.search({ text: q, filters: {}, isVerbatim: false });
      return {
        results: answer.results.map(({ path, isWeak }) => ({ address: path, isLoose: isWeak })),
        mended: answer.corrected.map(({ text }) => text).join(''),
        isToldLanguage: 'language' in answer && answer.language !== undefined,
      };
    });
}
