import { beforeEach, expect, test } from 'vitest';
import StudyTable from '../../../src/components/evidence/StudyTable.astro';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createSample, createStudy, references } from '../sample-entries.ts';

beforeEach(() => {
  setCollections({
    references,
    studies: byId(
      createStudy('ash2010', {
        who: 'Grown-ups.',
        samples: [createSample({ cohort: 'harbour', found: 'Many rang.' })],
        cannotTell: 'Why they rang.',
      }),
      createStudy('birch2012', {
        samples: [
          createSample({ cohort: 'harbour', found: 'Few rang.', cannotTell: 'What they said.' }),
          createSample({ method: 'diaries', size: 113, who: 'Nurses.', found: 'All rang.' }),
        ],
        cannotTell: 'Who answered.',
      }),
    ),
  });
});

const renderRows = async (works: string) => {
  const { getAllByRole } = await renderComponent(StudyTable, { props: { works } });
  return getAllByRole('row').map((row) => getTexts([...row.children]));
};

test('puts the studies side by side in the order of their keys', async () => {
  expect(await renderRows('birch2012 ash2010')).toEqual([
    ['Study', 'Who', 'What was found', 'What it cannot tell'],
    [
      'Birch & Cedar, 2012',
      'Survey by post, 1,240 people; diaries, 113 people. 113 people: Nurses. The same people as in Ash (2010).',
      '1,240 people, survey by post: Few rang. 113 people, diaries: All rang.',
      'Who answered. 1,240 people: What they said.',
    ],
    [
      'Ash, 2010',
      'Survey by post, 1,240 people. Grown-ups. The same people as in Birch and Cedar (2012).',
      'Many rang.',
      'Why they rang.',
    ],
  ]);
});

test('names the table and leads to each work', async () => {
  const { getByRole, getAllByRole } = await renderComponent(StudyTable, { props: { works: 'ash2010 birch2012' } });
  expect(getByRole('group', { name: 'The studies side by side' }).contains(getByRole('table'))).toBe(true);
  const links = getAllByRole('rowheader').flatMap((header) => [...header.querySelectorAll('a')]);
  expect(readAddresses(links)).toEqual(['/references/#ash2010', '/references/#birch2012']);
});

test('has no row for a work that reports no study', async () => {
  setCollections({ references, studies: byId(createStudy('ash2010')) });
  expect((await renderRows('birch2012 ash2010')).map(([name]) => name)).toEqual(['Study', 'Ash, 2010']);
});
