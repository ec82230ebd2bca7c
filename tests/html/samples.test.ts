/** Whom a study studied: what was found stands beside the sample it was found in, and nobody is counted twice. */
import { expect, test } from 'vitest';
import { getPage, getText, pages } from './built-site.ts';
import { studies } from './content-files.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const numberFormat = new Intl.NumberFormat('en-GB');
const several = studies.filter(({ samples }) => samples.length > 1);
const getCard = (path: string, key: string) =>
  getPage(path).document.querySelector(`[data-card="/references/#${key}"]`);
const getRows = (path: string, key: string) =>
  [...(getCard(path, key)?.querySelectorAll('.study-facts > div') ?? [])].map((row) => toPlain(row.textContent));

test('a card tells what the diary of a study found from what its survey found', () => {
  const rows = getRows('/references/', 'spielmann2019');
  const diary = rows.find((row) => row.startsWith('113 people, month of daily diaries: '));
  const survey = rows.find((row) => row.startsWith('372 people, survey at one point in time: '));
  expect(diary).toContain('did not predict recovery from day to day or over two months. It cannot tell:');
  expect(rows.at(-2)).toMatch(/^113 people, month of daily diaries: .* Followed for: Two months\.$/);
  expect(diary).not.toMatch(/succe(ss|eded) was|most attempts/i);
  expect(survey).toContain('success was unrelated to recovery.');
  expect(survey).not.toContain('diar');
});

test.for(several)('the card of $id says beside each sample what was found in it', ({ id, samples }) => {
  const rows = getRows('/references/', id);
  const missing = samples.filter(({ size, method, found }) => {
    const name = size === undefined ? method : numberFormat.format(size);
    const row = rows.find((candidate) => candidate.toLowerCase().startsWith(name) && candidate.includes(found));
    return row === undefined;
  });
  expect(missing).toEqual([]);
  expect(rows.filter((row) => row.startsWith('Found:'))).toEqual([]);
});

test('the card of a study of one sample says what was found as a fact of its own', () => {
  const [sample] = studies.find(({ id }) => id === 'aron2005')?.samples ?? [];
  expect(getRows('/references/', 'aron2005')).toContain(`Found: ${sample?.found ?? ''}`);
});

test('the table of studies names the sample of each finding where a study has several', () => {
  const row = [...getPage('/evidence/').document.querySelectorAll('.study-table tbody tr')].find(
    (candidate) => candidate.querySelector('a[href="/references/#spielmann2019"]') !== null,
  );
  const lines = [...(row?.children[2]?.querySelectorAll('.sample-line') ?? [])].map((line) =>
    toPlain(line.textContent),
  );
  const wanted = studies.find(({ id }) => id === 'spielmann2019')?.samples.map(({ found }) => found);
  expect(lines).toEqual([
    `113 people, month of daily diaries: ${wanted?.[0] ?? ''}`,
    `372 people, survey at one point in time: ${wanted?.[1] ?? ''}`,
  ]);
});

const apart = [
  ['sbarra2005', 'Apparently the same people as in Sbarra (2006).', 'sbarra2006'],
  ['sbarra2006', 'Apparently the same people as in Sbarra and Emery (2005).', 'sbarra2005'],
  ['halpernmeekin2013a', 'The same people as in Halpern-Meekin et al. (2013b).', 'halpernmeekin2013b'],
  ['halpernmeekin2013b', 'The same people as in Halpern-Meekin et al. (2013a).', 'halpernmeekin2013a'],
  ['halpernmeekin2013a', 'From the same group of people as in Gibbs et al. (2014).', 'gibbs2014'],
] as const;

test.for(apart)('the card of %s says, with a link: %s', ([key, sentence, other]) => {
  const sentences = [...(getCard('/references/', key)?.querySelectorAll('.same-people') ?? [])];
  const paragraph = sentences.find((candidate) => toPlain(candidate.textContent) === sentence);
  expect(paragraph?.querySelector('a')?.getAttribute('href')).toBe(`/references/#${other}`);
});

test('no card of a study without a cohort speaks of the same people', () => {
  // Reviews by the same authors are a group, too, but of no people.
  const carriers = studies.filter(({ samples }) =>
    samples.some(({ cohort, design }) => cohort !== undefined && design !== 'review'),
  );
  const speaking = [...getPage('/references/').document.querySelectorAll('.same-people')].map(
    (paragraph) => paragraph.closest('[data-card]')?.getAttribute('data-card')?.split('#')[1],
  );
  expect([...new Set(speaking)].toSorted()).toEqual(carriers.map(({ id }) => id).toSorted());
});

test('wherever the card of a cohort’s study stands, it says whose people they are, too', () => {
  const silent = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('[data-card="/references/#sbarra2005"]')]
      .filter((card) => !toPlain(card.textContent).includes('Apparently the same people as in Sbarra (2006).'))
      .map(() => path),
  );
  expect(silent).toEqual([]);
});

test('the table of studies says which people are apparently the same', () => {
  expect(getText(getPage('/evidence/'), '.study-table')).toContain('Apparently the same people as in Sbarra (2006).');
});

test('the map says which of its studies studied the same people', () => {
  const notes = [...getPage('/evidence/').document.querySelectorAll('.map-cohorts li')].map((item) =>
    toPlain(item.textContent),
  );
  expect(notes).toContain('Sbarra & Emery, 2005 Apparently the same people as in Sbarra (2006).');
});
