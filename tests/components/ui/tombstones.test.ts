import { expect, test } from 'vitest';
import Tombstones from '../../../src/components/ui/Tombstones.astro';
import TombstoneLayout from '../../../src/layouts/Tombstone.astro';
import { getSections, getTerms } from '../../../src/content/entries.ts';
import { getSectionTombstones } from '../../../src/content/tombstones.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { createPublisher } from '../sample-entries.ts';

const retire = (successor: string) => ({
  retired: { on: '2026-11-01', reason: 'It is told elsewhere.', successor },
});

const days = { published: '2026-10-01', reviewed: '2026-10-01', reviewDue: '2027-10-01' };

setCollections({
  glossary: {
    liking: { term: 'Liking' },
    lust: { term: 'Lust', ...retire('liking') },
    want: { term: 'Want', ...retire('/topics/') },
  },
  sections: {
    dread: { title: 'Dread', part: 'motivations', order: 1, ...days },
    rest: { title: 'Rest', part: 'purposes', order: 1, ...retire('dread') },
  },
  pages: { topics: { title: 'Topics from A to Z', ...days }, about: { title: 'About', ...days } },
  changes: { first: { date: '2026-10-01', kind: 'change', summary: 'It is here.', pages: [] } },
  publisher: { publisher: createPublisher() },
});

test('says of each retired term what it was, why it is gone, and what is there instead', async () => {
  const { getAllByRole } = await renderComponent(Tombstones, { props: { path: '/glossary/' } });
  const stones = getAllByRole('listitem').map((item) => {
    return [item.id, getText(item), item.querySelector('a')?.getAttribute('href')];
  });
  expect(stones).toEqual([
    ['lust', 'Lust was taken out on 1 November 2026. It is told elsewhere. Instead: Liking.', '/glossary/#liking'],
    ['want', 'Want was taken out on 1 November 2026. It is told elsewhere. Instead: Topics from A to Z.', '/topics/'],
  ]);
});

test.for(['/topics/', '/glossary/#lust', '/motivations/dread/'])('says nothing on %s', async (path) => {
  const { element } = await renderComponent(Tombstones, { props: { path } });
  expect(getText(element)).toBe('');
});

test('a retired section has a page of its own', async () => {
  const [stone] = await getSectionTombstones();
  expect([stone?.part, stone?.id]).toEqual(['purposes', 'rest']);
  const { getByRole, element } = await renderComponent(TombstoneLayout, {
    props: { tombstone: stone?.tombstone },
    path: '/purposes/rest/',
  });
  expect(getText(getByRole('main'))).toBe(
    'Rest This was taken out on 1 November 2026. It is told elsewhere. Instead: Dread.',
  );
  expect(element.querySelector('main a')?.getAttribute('href')).toBe('/motivations/dread/');
});

test('what is retired stands in no list', async () => {
  expect((await getTerms()).map(({ id }) => id)).toEqual(['liking']);
  expect((await getSections()).map(({ id }) => id)).toEqual(['dread']);
});
