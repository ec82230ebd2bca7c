import { expect, test } from 'vitest';
import { toApaEngine } from '../../../../src/lib/citations/citation-js.ts';
import { formatWorks } from '../../../../src/lib/citations/format-works.ts';
import type { ReferenceData } from '../../../../src/schemas/reference.ts';
import { oddWorks, typedWorks } from './odd-works.ts';
import { references } from '../../../html/content-files.ts';

/** What citeproc makes of all works in one run: by each key, its label, and its entry without the links. */
function formatAtOnce(works: ReferenceData[]): [key: string, label: string, entry: string][] {
  const engine = toApaEngine(works);
  engine.updateItems(works.map(({ id }) => id));
  engine.setOutputFormat('text');
  const [{ entry_ids }, entries] = engine.makeBibliography();
  return entry_ids.map(([key], i) => [
    key,
    engine.makeCitationCluster([{ id: key }]).replace(/^\((.*)\)$/s, '$1'),
    (entries[i] ?? '').trim(),
  ]);
}

const toText = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&#38;', '&')
    .trim();

const compare = (works: ReferenceData[]) => {
  const written = works.map((work) => ({ ...work, custom: undefined }));
  // A DOI is shown as the address that leads there.
  const bare = (entry: string) => entry.replace(/https:\/\/doi\.org\/\S*/, 'DOI');
  return {
    ours: formatWorks(written).map(({ key, label, entry }) => [key, label, bare(toText(entry))]),
    atOnce: formatAtOnce(written).map(([key, label, entry]) => [key, label, bare(entry)]),
  };
};

type Change = Partial<Omit<ReferenceData, 'id'>>;
const ash = { family: 'Ash', given: 'Bo' };
const work = (id: string, change: Change): ReferenceData => ({
  id,
  type: 'book',
  title: 'Calls',
  author: [ash],
  issued: { 'date-parts': [[2001]] },
  publisher: 'Harbour Press',
  ...change,
});

const particle = { family: 'Kolk', given: 'Bo', 'non-dropping-particle': 'van der' };

// Each pair, in both orders, among works that have nothing to do with it.
test.for<[what: string, one: Change, other: Change, labels: string[]]>([
  [
    'a particle and a family name that holds it',
    { author: [particle] },
    { author: [{ family: 'van der Kolk', given: 'Bo' }], title: 'Lines' },
    ['van der Kolk, 2001a', 'van der Kolk, 2001b'],
  ],
  ['the same author, year and title', {}, {}, ['Ash, 2001a', 'Ash, 2001b']],
  [
    'two works of one organisation',
    { author: [{ literal: 'World Health Organization' }] },
    { author: [{ literal: 'World Health Organization' }], title: 'Lines' },
    ['World Health Organization, 2001a', 'World Health Organization, 2001b'],
  ],
  ['two without a date', { issued: undefined }, { issued: undefined, title: 'Lines' }, ['Ash, n.d.-a', 'Ash, n.d.-b']],
  [
    'two in press',
    { issued: undefined, status: 'in press' },
    { issued: undefined, status: 'in press', title: 'Lines' },
    ['Ash, in press-a', 'Ash, in press-b'],
  ],
  [
    'two first authors of one surname, years apart',
    { author: [{ family: 'Ash', given: 'Ada' }] },
    { author: [ash], issued: { 'date-parts': [[2015]] } },
    ['A. Ash, 2001', 'B. Ash, 2015'],
  ],
  [
    'three authors, the first the same',
    { author: [ash, { family: 'Elm' }, { family: 'Oak' }] },
    { author: [ash, { family: 'Yew' }, { family: 'Fir' }] },
    ['Ash, Elm, et al., 2001', 'Ash, Yew, et al., 2001'],
  ],
  ['an author and an editor', {}, { author: undefined, editor: [ash], title: 'Lines' }, ['Ash, 2001a', 'Ash, 2001b']],
  [
    'two that nobody signs',
    { author: undefined },
    { author: undefined, publisher: 'Other Press' },
    ['Calls, 2001a', 'Calls, 2001b'],
  ],
  [
    'an organisation and a title of one name',
    { author: [{ literal: 'Calls' }], title: 'Lines' },
    { author: undefined },
    ['Calls, 2001a', 'Calls, 2001b'],
  ],
  [
    'a particle that is dropped and none',
    { author: [{ ...ash, 'dropping-particle': 'de' }] },
    { title: 'Lines' },
    ['Ash, 2001a', 'Ash, 2001b'],
  ],
  ['capitals', { author: [{ family: 'ASH', given: 'Bo' }] }, { title: 'Lines' }, ['ASH, 2001', 'Ash, 2001']],
])('%s are told apart as by one run over all works', ([, one, other, labels]) => {
  const others = [work('elm2001', { author: [{ family: 'Elm' }] }), work('oak2001', { author: [{ family: 'Oak' }] })];
  const pair = [work('ash2001', one), work('ash2001b', other)];
  for (const works of [
    [...pair, ...others],
    [...others, ...pair.toReversed()],
  ]) {
    const { ours, atOnce } = compare(works);
    expect(ours).toEqual(atOnce);
    const own = ours.filter(([key]) => key?.startsWith('ash')).map(([, label]) => label);
    expect(own.toSorted()).toEqual(labels.toSorted());
  }
});

test('works of every type, with every odd name and date, are written as by one run over all works', () => {
  const { ours, atOnce } = compare([...typedWorks, ...oddWorks]);
  expect(ours).toEqual(atOnce);
  expect(ours.filter(([, label, entry]) => label === '' || entry === '')).toEqual([]);
});

test('the works of the content are written as by one run over all of them', () => {
  const { ours, atOnce } = compare(references);
  expect(ours).toEqual(atOnce);
});

test('a DOI that holds what an address may not leads to its work, and is shown as the address that does', () => {
  const sici = oddWorks.filter(({ DOI }) => DOI !== undefined);
  const [formatted] = formatWorks(sici);
  const address = 'https://doi.org/10.1002/(SICI)1097-4679(199604)52:2%3C171::AID-JCLP7%3E3.0.CO;2-%23';
  expect(formatted?.entry).toContain(`href="${address}">${address}</a>`);
});
