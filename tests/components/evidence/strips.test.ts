import { within } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import EvidenceOverview from '../../../src/components/evidence/EvidenceOverview.astro';
import EvidenceStrips from '../../../src/components/evidence/EvidenceStrips.astro';
import SectionStrip from '../../../src/components/evidence/SectionStrip.astro';
import { getSection } from '../../../src/content/entries.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import {
  byId,
  createFinding,
  createPurpose,
  createSample,
  createSection,
  createSite,
  createStudy,
} from '../sample-entries.ts';

const toWork = (id: string) => ({ collection: 'references' as const, id });

beforeEach(() => {
  setCollections({
    ...createSite(),
    sections: byId(
      createPurpose(),
      createSection({
        id: 'emotional-closure',
        title: 'Closure',
        order: 1,
        findings: [createFinding({ cites: [toWork('birch2012')] })],
      }),
      createSection({
        findings: [
          createFinding({ cites: [toWork('ash2010')] }),
          createFinding({ cites: [toWork('birch2012')], samples: ['posted'] }),
        ],
      }),
    ),
    studies: byId(
      createStudy('ash2010', { about: 'sex-with-an-ex', samples: [createSample({ size: 1240 })] }),
      createStudy('birch2012', {
        about: 'elsewhere',
        samples: [createSample({ id: 'posted', size: 20 }), createSample({ id: 'pooled', design: 'review' })],
      }),
    ),
  });
});

const renderSection = async (id: string) =>
  renderComponent(SectionStrip, { props: { section: await getSection({ collection: 'sections', id }) } });

test('a section names each group in its lane with how many they are, and leads to its finding', async () => {
  const { element } = await renderSection('fear-of-loss');
  expect(getTexts([...element.querySelectorAll('dl > :is(dt, dd)')])).toEqual([
    ...['In a study of sex with an ex', 'Ash, 2010 (1,240 people)'],
    ...['In a study of breakups and exes', 'No study we found'],
    ...['In a study of something else', 'Birch & Cedar, 2012 (20 people)'],
  ]);
  expect(readAddresses([...element.querySelectorAll('dd a')])).toEqual([
    '/motivations/fear-of-loss/#fear-of-loss-finding-ash2010',
    '/motivations/fear-of-loss/#fear-of-loss-finding-birch2012',
  ]);
});

test('a section says as a title how many were in a study of the subject itself', async () => {
  const { element } = await renderSection('fear-of-loss');
  expect(getText(element.querySelector('figcaption') ?? element)).toBe(
    'One of two groups of people was in a study of sex with an ex',
  );
});

test('a section without any group near the subject says so', async () => {
  const { element } = await renderSection('attachment-styles');
  expect(getText(element.querySelector('figcaption') ?? element)).toBe(
    'No group of people here was in a study of sex with an ex',
  );
});

test('the overview says what is drawn in words, too, and how the leading claims stand', async () => {
  const { getAllByRole } = await renderComponent(EvidenceOverview);
  const [, , second] = getAllByRole('row');
  const cells = within(second ?? document.body).getAllByRole('cell');
  expect(getText(cells[0]?.querySelector('.visually-hidden') ?? document.body)).toBe(
    'Sex with an ex: 1 group, of 1,240 people. Something else: 1 group, of 20 people.',
  );
  expect(getText(cells[1] ?? document.body)).toBe('Reason and effect untested.');
});

test('a dot is named by its works and leads to them', async () => {
  const { getAllByRole } = await renderComponent(EvidenceOverview);
  const [, strip] = getAllByRole('group');
  const links = [...(strip?.querySelectorAll('a') ?? [])];
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['Ash, 2010', 'Birch & Cedar, 2012']);
  expect(readAddresses(links)).toEqual(['/references/#ash2010', '/references/#birch2012']);
  expect(links.map((link) => link.parentElement?.getAttribute('data-distance'))).toEqual(['nearest', 'far']);
});

test('the strips say of how many ideas nothing is left, and let choose how near', async () => {
  const { getAllByRole, element } = await renderComponent(EvidenceStrips);
  expect(getText(element.querySelector('figcaption') ?? element)).toBe(
    'Two of three ideas rest on no study of sex with an ex',
  );
  expect(getAllByRole('radio').map((radio) => [radio.getAttribute('value'), radio.hasAttribute('checked')])).toEqual([
    ['all', true],
    ['near', false],
    ['nearest', false],
  ]);
});
