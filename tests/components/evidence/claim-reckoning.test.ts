import { beforeEach, expect, test } from 'vitest';
import ClaimReckoning from '../../../src/components/evidence/ClaimReckoning.astro';
import { getClaim } from '../../../src/content/claims.ts';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';
import {
  byId,
  createClaim,
  createCode,
  createSample,
  createSection,
  createStudy,
  references,
} from '../sample-entries.ts';

beforeEach(() => {
  setCollections({
    sections: byId(createSection()),
    claims: byId(
      createClaim('ringing', { type: 'outcome', text: 'Ringing helps.', test: 'follows people who rang' }),
      createClaim('loss-reason'),
      createClaim('loss-effect'),
    ),
    references,
    studies: byId(
      createStudy('ash2010', {
        samples: [
          createSample({
            id: 'post',
            codes: [
              createCode('ringing', 'for', { note: 'Slept better', who: 'men' }),
              createCode('ringing', 'null-result', {
                note: 'Slept as before',
                who: 'women',
                settled: {
                  differed: [{ field: 'bearing', first: 'for', second: 'null-result' }],
                  why: 'Nothing was found in them.',
                },
              }),
            ],
          }),
          createSample({
            id: 'diary',
            method: 'diaries',
            size: 80,
            codes: [createCode('ringing', 'against', { note: 'Wept', indirectness: 'tears, for sleep' })],
          }),
        ],
      }),
      createStudy('birch2012', {
        about: 'elsewhere',
        samples: [
          createSample({
            size: 90,
            codes: [
              createCode('ringing', 'against', { note: 'Rang off' }),
              createCode('ringing', 'context', { note: 'Few rang' }),
              createCode('ringing', 'for', { note: 'Bells', indirectness: 'bells, for calls' }),
            ],
          }),
        ],
      }),
    ),
  });
});

const renderClaim = async (id: string) =>
  renderComponent(ClaimReckoning, { props: { claim: await getClaim({ collection: 'claims', id }) } });

test('has the claim as a heading at its anchor, and how it stands below it', async () => {
  const { getByRole, getAllByRole } = await renderClaim('ringing');
  expect(getByRole('heading', { level: 3, name: 'Ringing helps.' }).id).toBe('ringing');
  expect(getByRole('region', { name: 'Ringing helps.' })).toBeTruthy();
  const [verdict] = getAllByRole('paragraph');
  expect(verdict && getTexts([verdict])).toEqual(['Mixed evidence: it differs between people, very low certainty']);
  expect(verdict && readShape(verdict)).toBe('whole ring, half disc');
});

test('has a line for each group of people and each reason for no vote, with every code and why it was settled', async () => {
  const { getAllByRole } = await renderClaim('ringing');
  const lines = getAllByRole('listitem').map((item) => getTexts([...item.children]));
  expect(lines).toEqual([
    [
      'Split: 2 points',
      'Slept better (Ash, 2010) Survey by post, 1,240 people; in men.',
      'Slept as before (Ash, 2010) Survey by post, 1,240 people; in women. Two readers differed. Nothing was found in them.',
    ],
    ['Against: 1 point, from nearby', 'Rang off (Birch & Cedar, 2012) Survey by post, 90 people.'],
    [
      'The same people were studied nearer: no vote',
      'Wept (Ash, 2010) Diaries, 80 people; measured in its place: tears, for sleep.',
    ],
    ['Told beside it: no vote', 'Few rang (Birch & Cedar, 2012) Survey by post, 90 people.'],
    [
      'Two steps off: no vote',
      'Bells (Birch & Cedar, 2012) Survey by post, 90 people; measured in its place: bells, for calls.',
    ],
  ]);
});

test('says how sure it is step by step, what would change it, and what one other code would do', async () => {
  const { getAllByRole } = await renderClaim('ringing');
  const texts = getTexts(getAllByRole('paragraph').filter((paragraph) => paragraph.closest('li') === null));
  expect(texts.slice(1)).toEqual([
    'Begins at low certainty: most of it was observed, not tried out. One down: one group of people only. That makes very low certainty.',
    expect.stringMatching(/^What would count is a study that follows people who rang: .*\.$/),
    'Of 18 single changes to the codes above, 3 would move the verdict.',
  ]);
});

test('leads to each work', async () => {
  const { getAllByRole } = await renderClaim('ringing');
  const links = getAllByRole('listitem').flatMap((item) => [...item.querySelectorAll('a')]);
  expect(new Set(readAddresses(links))).toEqual(new Set(['/references/#ash2010', '/references/#birch2012']));
});

test('says of a claim that nobody studied that nothing bears on it', async () => {
  const { getAllByRole, queryByRole } = await renderClaim('loss-effect');
  expect(queryByRole('listitem')).toBeNull();
  expect(getTexts(getAllByRole('paragraph')).slice(0, 2)).toEqual([
    'Untested: no study of it, or near it',
    'No study that we found bears on it.',
  ]);
});
