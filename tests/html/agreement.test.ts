/** How far two readers agreed, worked out again from the files of the studies. */
import { expect, test } from 'vitest';
import { getPage } from './built-site.ts';
import { claims, studies, type WrittenCode } from './content-files.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const { document } = getPage('/about/');
const passage = document.querySelector('[aria-labelledby="verdicts"]');

const places = ['sex-with-an-ex', 'breakups', 'elsewhere'];
type Placed = WrittenCode & { about: string };

/** How many steps a code is from its claim. */
const countSteps = ({ claim, about, indirectness }: Placed) => {
  const subject = claims.find(({ id }) => id === claim)?.about ?? '';
  return Math.max(0, places.indexOf(about) - places.indexOf(subject)) + (indirectness === undefined ? 0 : 1);
};

/** What stands now of a pair of a claim and a sample, of which each reader wrote one line. */
function summarise(codes: Placed[]): Record<string, string> {
  const voting = codes.filter(({ bearing }) => bearing !== 'context');
  const counted = voting.length > 0 ? voting : codes;
  const near = Math.min(...counted.map((code) => Math.min(2, countSteps(code))));
  const nearest = counted.filter((code) => Math.min(2, countSteps(code)) === near);
  const bearings = [...new Set(nearest.map(({ bearing }) => bearing))];
  return {
    bearing: bearings.length > 1 ? 'split' : (bearings[0] ?? ''),
    about: nearest[0]?.about ?? '',
    indirectness: nearest[0]?.indirectness === undefined ? 'no' : 'yes',
    split: codes.some(({ who }) => who) ? 'who' : codes.some(({ part }) => part) ? 'part' : 'no',
  };
}

const pairs = studies.flatMap(({ about, samples }) =>
  samples.flatMap(({ codes = [] }) =>
    [...Map.groupBy(codes, ({ claim }) => claim).values()]
      .filter((own) => own.every(({ onlySecondReader }) => onlySecondReader === undefined))
      .map((own) => {
        const now = summarise(own.map((code) => ({ ...code, about: code.about ?? about })));
        const differed = own.flatMap(({ settled }) => settled?.differed ?? []);
        const toReading = (reader: 'first' | 'second') =>
          Object.assign({}, now, ...differed.map((each) => ({ [each.field]: each[reader] }))) as typeof now;
        return [toReading('first'), toReading('second')] as const;
      }),
  ),
);

/** J. Cohen (1960): what two share beyond chance, of what they could. */
function getKappa(values: (readonly [string, string])[]): number {
  const share = (isSo: (pair: readonly [string, string]) => boolean) => values.filter(isSo).length / values.length;
  const alike = share(([first, second]) => first === second);
  const byChance = [...new Set(values.flat())]
    .map((value) => share(([first]) => first === value) * share(([, second]) => second === value))
    .reduce((sum, product) => sum + product, 0);
  return (alike - byChance) / (1 - byChance);
}

test('kappa is none where agreement is chance, and one where it is whole', () => {
  const chance = ['a a', 'a b', 'b a', 'b b'].map((pair) => pair.split(' ') as [string, string]);
  expect(getKappa(chance)).toBe(0);
  expect(getKappa(chance.map(([first]) => [first, first]))).toBe(1);
});

test('the table has the agreement that the files of the studies have, for each field', () => {
  const rows = [...(passage?.querySelectorAll('[aria-label="How far two readers agreed"] tbody tr') ?? [])];
  const shown = rows.map((row) => [...row.children].map(({ textContent }) => toPlain(textContent)));
  const fields = ['bearing', 'about', 'indirectness', 'split'];
  const names = [
    'Which way it points',
    'What was studied',
    'Measured in place of what the claim names',
    'Split by people or by part',
  ];
  expect(shown).toEqual(
    fields.map((field, i) => {
      const values = pairs.map(([first, second]) => [first[field] ?? '', second[field] ?? ''] as const);
      const same = values.filter(([first, second]) => first === second).length;
      return [names[i], `${Math.round((100 * same) / values.length)} per cent`, getKappa(values).toFixed(2)];
    }),
  );
});

test('the page says of how many pairs, how many were settled, and how many codes were added', () => {
  const codes = studies.flatMap(({ samples }) => samples.flatMap((sample) => sample.codes ?? []));
  const count = (isSo: (code: WrittenCode) => unknown) => codes.filter(isSo).length;
  expect(pairs.length).toBeGreaterThan(100);
  const text = toPlain(passage?.textContent);
  expect(text).toContain(`On ${pairs.length} pairs of a claim and a sample`);
  expect(text).toContain(`${count(({ settled }) => settled)} pairs on which they differed were settled`);
  expect(text).toContain(`${count(({ onlySecondReader }) => onlySecondReader)} codes that the second reader alone`);
});

test('each verdict that was another before is told with the day, and leads to its claim', () => {
  const changed = claims.flatMap(({ id, text, history = [] }) => history.map((was) => ({ id, text, ...was })));
  expect(changed.length).toBeGreaterThan(0);
  const items = [...(passage?.querySelectorAll('li:has(> time)') ?? [])];
  const shown = items.map((item) => ({
    id: item.querySelector('a')?.getAttribute('href')?.split('#')[1],
    until: item.querySelector('time')?.getAttribute('datetime'),
    text: toPlain(item.textContent),
  }));
  const known = changed.map(({ id, text, until, why }) => {
    const item = shown.find((each) => each.id === id && each.until === until);
    return item?.text.startsWith(`${text} Until `) === true && item.text.endsWith(` ${why}`);
  });
  expect(known).toEqual(changed.map(() => true));
  expect(shown).toHaveLength(changed.length);
});
