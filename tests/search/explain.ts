/** Explains a ranking, from the records of the last build and the very modules that search with them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import { getVocabulary } from '../../src/lib/search-records/vocabulary.ts';
import { unpackWords } from '../../src/lib/text/packed-words.ts';
import { splitWords, toStem } from '../../src/lib/text/words.ts';
import { readDangerModule } from '../../src/build/search-index/read-danger-lists.ts';
import { createDangerFinder } from '../../src/lib/danger/danger.ts';
import { getDangerPhrases } from '../../src/lib/danger/vocabulary.ts';
import { createQueryReader } from '../../src/browser/search/query.ts';
import { createRecordIndex } from '../../src/browser/search/record-index.ts';
import { createSpeller } from '../../src/lib/search-records/speller.ts';

const mostShown = 10;

/**
 * Writes how a query is read, and for each result the parts of its score.
 * @param text The query.
 * @param file Path of `search-records.json`.
 */
export async function explain(text: string, file: string): Promise<string> {
  const { lists } = readDangerModule(fileURLToPath(new URL('../..', import.meta.url)));
  const { records, fillerWords, synonyms, realWords } = JSON.parse(readFileSync(file, 'utf8')) as SearchData;
  const vocabulary = getVocabulary(records, synonyms.flat(), getDangerPhrases(lists));
  const readQuery = createQueryReader({
    vocabulary,
    speller: createSpeller(vocabulary),
    realWords: new Set(unpackWords(realWords)),
    fillerWords,
    synonyms,
  });
  const query = readQuery(text, false);
  const { search } = await createRecordIndex(records);
  const hits = search(query).slice(0, mostShown);

  const corrected = query.corrected.filter(({ isMatch }) => isMatch).map((piece) => piece.text);
  const urgent = createDangerFinder(lists)(text).map(({ title }) => title);
  return [
    `query      ${text}`,
    `corrected  ${corrected.join(', ') || 'nothing'}`,
    `passed by  ${query.words.filter((word) => !query.contentWords.includes(word)).join(', ') || 'nothing'}`,
    `urgent     ${urgent.join(', ') || 'no'}`,
    ...query.concepts.map(({ stem, stems }) => {
      const others = [...stems].filter(([other]) => other !== stem).map(([other, weight]) => `${other} × ${weight}`);
      return `looks for  ${stem}${others.length > 0 ? `, or ${others.join(', ')}` : ''}`;
    }),
    '',
    'place   score = (whole + 5 × likeness) × coverage × kind',
    ...hits.flatMap(({ record, score, whole, likeness, coverage, stems, phrase }, i) => {
      const fields = Object.entries({ ...record, voices: record.voices.join(' '), aliases: record.aliases.join(' ') })
        .filter(([, value]) => splitWords(String(value)).some((word) => stems.has(toStem(word))))
        .map(([name]) => name)
        .filter((name) => name !== 'path' && name !== 'kind');
      return [
        `${String(i + 1).padStart(5)} ${score.toFixed(1).padStart(7)}   ${record.kind} “${record.title}”  ${record.path}`,
        `                whole ${whole.toFixed(1)}, likeness ${likeness.toFixed(1)}, coverage ${coverage.toFixed(2)}; has ${[...stems].join(', ')} in ${fields.join(', ')}`,
        `                most like it: ${phrase === undefined ? 'nothing' : `“${phrase}”`}`,
      ];
    }),
    ...(hits.length === 0 ? ['nothing found'] : []),
  ].join('\n');
}
