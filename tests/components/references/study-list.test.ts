import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import StudyList from '../../../src/components/references/StudyList.astro';
import { setCollections } from '../collections.ts';
import { renderComponent } from '../render.ts';
import { hale, rivers, riversStudy, works } from '../sample-works.ts';

setCollections({ references: works, studies: { [riversStudy.id]: riversStudy } });

test('has a card for each work in turn, with what its own study did, and what was found where no finding tells of it', async () => {
  const { getAllByRole } = await renderComponent(StudyList, {
    props: {
      works: [
        { reference: hale, study: undefined },
        { reference: rivers, study: riversStudy, told: [] },
      ],
    },
  });
  const [first, second, ...others] = getAllByRole('listitem').map((item) => within(item));
  expect(others).toEqual([]);
  first?.getByText('Hale, C.', { exact: false });
  expect(first?.queryAllByRole('term')).toEqual([]);
  second?.getByText('Rivers, A.', { exact: false });
  second?.getByText('Students of <one> town.');
  second?.getByText('Those who <met> slept worse.');
  const works = [{ reference: rivers, study: riversStudy, told: riversStudy.samples }];
  const { queryByText } = await renderComponent(StudyList, { props: { works } });
  expect(queryByText('Those who <met> slept worse.')).toBeNull();
});
