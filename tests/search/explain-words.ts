import type { WordState } from '../../src/browser/search/correction.ts';
import type { Query } from '../../src/browser/search/query.ts';
import type { Ranking } from '../../src/browser/search/ranking.ts';
import { splitWords } from '../../src/lib/text/words.ts';

/** Why words of each state are left as they are. */
const reasons: Record<WordState, string> = {
  known: 'known here',
  filler: 'fillers',
  'real word': 'unknown here, but right English',
  begun: 'beginnings of known words',
  mistyped: 'with nothing near to them',
};

/**
 * Says of the words of a query which were mended, and why the others were not.
 * @param first The query as it is read at first.
 * @param last As it is read in the end, when mended words were of use or not.
 */
export function describeMending({ states, corrected }: Query, last: Query): string[] {
  const left = new Set(corrected.filter(({ isMatch }) => !isMatch).flatMap(({ text }) => splitWords(text)));
  const isMended = (word: string) => corrected.length > 0 && !left.has(word);
  const mended = [...states.keys()].filter(isMended).join(', ') || 'nothing';
  const others = corrected.filter(({ isMatch }) => isMatch).map(({ text }) => text);
  const kept = Map.groupBy(
    [...states].filter(([word]) => !isMended(word)),
    ([, state]) => state,
  );
  return [
    others.length > 0 && last.corrected.length === 0
      ? `left       ${mended}: nothing closer is found with ${others.join(', ')}`
      : `mended     ${mended}`,
    ...[...kept].map(([state, words]) => `left       ${words.map(([word]) => word).join(', ')}: ${reasons[state]}`),
  ];
}

/** Says what is looked for, and how much each word counts. */
export function describeWords({ words, contentWords, concepts }: Query, { weigh }: Ranking): string[] {
  const passed = words.filter((word) => !contentWords.includes(word));
  const whole = concepts.reduce((sum, concept) => sum + weigh(concept), 0);
  return [
    `passed by  ${passed.join(', ') || 'nothing'}`,
    ...concepts.map((concept) => {
      const { stem, stems, weight, isStrange } = concept;
      const others = [...stems].filter(([other]) => other !== stem).map(([other, part]) => `${other} × ${part}`);
      const notes = [
        `${Math.round((weigh(concept) / whole) * 100)} % of what it says`,
        ...(isStrange ? ['strange: no record has it'] : []),
        ...(weight < 1 ? [`of the subject, × ${weight.toFixed(2)}`] : []),
      ];
      return `looks for  ${[stem, ...others].join(', or ')} (${notes.join('; ')})`;
    }),
  ];
}
