import type { ClaimData } from '../../schemas/claim.ts';
import type { CodeData, StudyData } from '../../schemas/study.ts';
import { getNearness, nearnesses } from './coded-claim.ts';

/** How far two readers agreed on one field, who coded the same units without seeing each other’s codes. */
export interface Agreement {
  field: Field;
  /** How many units both coded: a claim and a sample that bears on it. */
  units: number;
  /** In how many they wrote the same. */
  same: number;
  /**
   * Cohen’s kappa: agreement beyond what chance would give, 1 at most. J. Cohen (1960), Educational and Psychological
   * Measurement 20, 37–46.
   */
  kappa: number;
}

export const fields = ['bearing', 'about', 'indirectness', 'split'] as const;
type Field = (typeof fields)[number];

/** What a reader wrote of one unit. */
type Reading = Record<Field, string>;

/** Works out how far the two readers agreed. */
export function getAgreement(studies: StudyData[], claims: ClaimData[]): Agreement[] {
  const pairs = getUnits(studies).map((unit) => getReadings(unit, claims));
  return fields.map((field) => {
    const values = pairs.map(([first, second]) => [first[field], second[field]] as const);
    const same = values.filter(([first, second]) => first === second).length;
    return { field, units: values.length, same, kappa: getKappa(values) };
  });
}

function getKappa(pairs: (readonly [string, string])[]): number {
  const all = pairs.length;
  const observed = pairs.filter(([first, second]) => first === second).length / all;
  const count = (which: 0 | 1, value: string) => pairs.filter((pair) => pair[which] === value).length;
  const values = new Set(pairs.map(([first]) => first));
  const expected = [...values].reduce((sum, value) => sum + (count(0, value) * count(1, value)) / all ** 2, 0);
  // Where both wrote one and the same thing throughout, nothing is left to chance.
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

interface Unit {
  about: StudyData['about'];
  codes: CodeData[];
}

/** What both readers coded: the codes of one sample on one claim. */
function getUnits(studies: StudyData[]): Unit[] {
  return studies.flatMap(({ about, samples }) =>
    samples.flatMap((sample) =>
      [...Map.groupBy(sample.codes, ({ claim }) => claim.id).values()]
        .filter((codes) => !codes.some(({ onlySecondReader }) => onlySecondReader))
        .map((codes) => ({ about, codes })),
    ),
  );
}

/** What each of the two wrote: what stands now, but for where they differed. */
function getReadings({ about, codes }: Unit, claims: ClaimData[]): [Reading, Reading] {
  const claim = claims.find(({ id }) => id === codes[0]?.claim.id);
  if (claim === undefined) throw new Error(`There is no claim "${codes[0]?.claim.id}".`);
  const placed = codes.map((code) => ({ ...code, about: code.about ?? about }));
  const voting = placed.filter(({ bearing }) => bearing !== 'context');
  const counted = voting.length > 0 ? voting : placed;
  const nearest = nearnesses.find((each) => counted.some((code) => getNearness(code, claim) === each));
  const near = counted.filter((code) => getNearness(code, claim) === nearest);
  const [only, ...others] = new Set(near.map(({ bearing }) => bearing));
  const settled: Reading = {
    bearing: others.length > 0 ? 'split' : String(only),
    about: String(near[0]?.about),
    indirectness: near[0]?.indirectness === undefined ? 'no' : 'yes',
    split: codes.some(({ who }) => who) ? 'who' : codes.some(({ part }) => part) ? 'part' : 'no',
  };
  const differed = codes.flatMap((code) => code.settled?.differed ?? []);
  const read = (reader: 'first' | 'second') =>
    ({ ...settled, ...Object.fromEntries(differed.map((each) => [each.field, each[reader]])) }) as Reading;
  return [read('first'), read('second')];
}
