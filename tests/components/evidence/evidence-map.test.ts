import { beforeEach, expect, test } from 'vitest';
import EvidenceMap from '../../../src/components/evidence/EvidenceMap.astro';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import {
  byId,
  createFinding,
  createPurpose,
  createSample,
  createSection,
  createStudy,
  references,
} from '../sample-entries.ts';

const toWork = (id: string) => ({ collection: 'references' as const, id });

beforeEach(() => {
  setCollections({
    sections: byId(
      createPurpose(),
      createSection({
        findings: [
          createFinding({ cites: [toWork('ash2010')] }),
          createFinding({ cites: [toWork('birch2012'), toWork('ash2010')] }),
        ],
      }),
    ),
    references,
    studies: byId(
      createStudy('ash2010', { about: 'elsewhere', samples: [createSample({ cohort: 'harbour' })] }),
      createStudy('birch2012', { about: 'sex-with-an-ex', samples: [createSample({ cohort: 'harbour', size: 20 })] }),
    ),
  });
});

test('has a column for each section in reading order, which leads to it', async () => {
  const { getAllByRole } = await renderComponent(EvidenceMap);
  expect(getTexts(getAllByRole('columnheader'))).toEqual(['Study', 'Fear of loss', 'Attachment styles']);
  const links = getAllByRole('columnheader').flatMap((header) => [...header.querySelectorAll('a')]);
  expect(getTexts(links)).toEqual(['Fear of loss', 'Attachment styles']);
  expect(readAddresses(links)).toEqual(['/motivations/fear-of-loss/', '/purposes/attachment-styles/']);
});

test('scrolls on a phone where it has more columns than fit, and only there', async () => {
  const scrolls = async () => (await renderComponent(EvidenceMap)).element.querySelector('.evidence-map.scrolls');
  expect(await scrolls()).toBeNull();
  const many = Array.from({ length: 11 }, (_, i) => createSection({ id: `rest-${i}`, order: i + 1 }));
  setCollections({ sections: byId(...many), references, studies: byId(createStudy('ash2010')) });
  expect(await scrolls()).not.toBeNull();
});

test('groups the studies by how near they come to the subject, the nearest first', async () => {
  const { element } = await renderComponent(EvidenceMap);
  expect(getTexts([...element.querySelectorAll('tbody th')])).toEqual([
    'Studies about sex with an ex',
    'Birch & Cedar, 2012',
    'Studies not about exes',
    'Ash, 2010',
  ]);
});

test('marks the sections that a study bears on, and leads to the first finding that rests on it', async () => {
  const { getAllByRole } = await renderComponent(EvidenceMap);
  const rows = getAllByRole('row').map((row) => [...row.querySelectorAll('td')].map((cell) => getTexts([cell])[0]));
  expect(rows).toEqual([
    [],
    [],
    ['Birch & Cedar, 2012 on Fear of loss', 'Birch & Cedar, 2012 on Attachment styles'],
    [],
    ['Ash, 2010 on Fear of loss', ''],
  ]);
  expect(readAddresses(getAllByRole('link', { name: / on / }))).toEqual([
    '/motivations/fear-of-loss/#fear-of-loss-finding-birch2012',
    '/purposes/attachment-styles/#attachment-styles-finding-birch2012',
    '/motivations/fear-of-loss/#fear-of-loss-finding-ash2010',
  ]);
});

test('fills the marks of studies about the subject itself, by what they are about', async () => {
  const { getAllByRole } = await renderComponent(EvidenceMap);
  expect(getAllByRole('link', { name: / on / }).map((mark) => mark.getAttribute('data-distance'))).toEqual([
    'nearest',
    'nearest',
    'far',
  ]);
});

test('says below which studies asked the same people', async () => {
  const { getAllByRole, getByRole } = await renderComponent(EvidenceMap);
  expect(getTexts(getAllByRole('listitem'))).toEqual([
    'Birch & Cedar, 2012 From the same group of people as in Ash (2010).',
    'Ash, 2010 From the same group of people as in Birch and Cedar (2012).',
  ]);
  expect(getByRole('group', { name: 'Studies and sections' }).contains(getByRole('table'))).toBe(true);
});
