import type { Query } from '../../src/browser/search/query.ts';
import type { Ranking } from '../../src/browser/search/ranking.ts';

/** Says of each word of a query what search makes of it, and how much it counts. */
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
