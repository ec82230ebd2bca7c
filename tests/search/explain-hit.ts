import type { Query } from '../../src/browser/search/query.ts';
import { getLeastCoverage, type RankedHit, type Ranking } from '../../src/browser/search/ranking.ts';
import { splitWords, toStem } from '../../src/lib/text/words.ts';

const margin = ' '.repeat(16);

/** Says of a result why it stands where it does. */
export function describeHit(hit: RankedHit, place: number, query: Query, { weigh }: Ranking): string[] {
  const { record, score, whole, likeness, coverage, stems, phrase, naming } = hit;
  const missing = query.concepts.filter((concept) => ![...concept.stems.keys()].some((stem) => stems.has(stem)));
  const lacks = missing.toSorted((a, b) => weigh(b) - weigh(a)).map(({ stem }) => stem);
  return [
    `${String(place).padStart(5)} ${score.toFixed(1).padStart(7)}   ${record.kind} “${record.title}”  ${record.path}`,
    ...(naming === undefined ? [] : [`${margin}lifted by ${naming.why}: ${placements[naming.place]}`]),
    ...(hit.isLoose
      ? [`${margin}loose: holds ${coverage.toFixed(2)}, and the least is ${getLeastCoverage(query).toFixed(2)}`]
      : []),
    `${margin}whole ${whole.toFixed(1)}, likeness ${likeness.toFixed(1)}, coverage ${coverage.toFixed(2)}`,
    `${margin}has ${describeStems(hit)}${lacks.length === 0 ? '' : `; lacks ${lacks.join(', ')}`}`,
    `${margin}most like it: ${phrase === undefined ? 'nothing' : `“${phrase}”`}`,
  ];
}

/** By how a query names a record. */
const placements = ['the question asks for such a thing', 'all of the query names it', 'most of the query names it'];

/** The stems found, and the fields they stand in. */
function describeStems({ record, stems }: RankedHit): string {
  if (stems.size === 0) return 'none of its words';
  const fields = Object.entries({ ...record, voices: record.voices.join(' '), aliases: record.aliases.join(' ') })
    .filter(([, value]) => splitWords(String(value)).some((word) => stems.has(toStem(word))))
    .map(([name]) => name)
    .filter((name) => name !== 'path' && name !== 'kind');
  return `${[...stems].join(', ')} in ${fields.join(', ')}`;
}
