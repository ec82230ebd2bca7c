import { beforeEach, expect, test } from 'vitest';
import ClaimList from '../../../src/components/evidence/ClaimList.astro';
import GeneralClaims from '../../../src/components/evidence/GeneralClaims.astro';
import { getClaims } from '../../../src/content/claims.ts';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

const renderClaims = async () => renderComponent(ClaimList, { props: { claims: await getClaims() } });

test('says of each claim how it stands, by what, and how sure that is; of an untested one what is nearby', async () => {
  const { getAllByRole } = await renderClaims();
  expect(getTexts(getAllByRole('listitem'))).toEqual([
    'Dread makes people ring. Supported: by one study, low certainty',
    'They say loss-effect. Untested: what is nearby points to it',
    'They say holding-on. Mixed evidence: it differs between people, low certainty',
    'They say holding-back. Contradicted: by one study, low certainty',
    'It is common. Untested: no study of it, or near it',
  ]);
});

test('says the verdict by its shape, too', async () => {
  const { getAllByRole } = await renderClaims();
  expect(getAllByRole('listitem').map(readShape)).toEqual([
    'whole ring, disc',
    'broken ring',
    'whole ring, half disc',
    'whole ring, line of 2 points',
    'broken ring',
  ]);
});

test('leads from each verdict to its reckoning, by a name that no other claim has', async () => {
  const { getAllByRole } = await renderClaims();
  const links = getAllByRole('link');
  expect(readAddresses(links)).toEqual([
    '/claims/#loss-reason',
    '/claims/#loss-effect',
    '/claims/#holding-on',
    '/claims/#holding-back',
    '/claims/#common',
  ]);
  expect(links[4]?.getAttribute('aria-label')).toBe('Untested: no study of it, or near it. It is common.');
});

test('lists by themselves the general claims, and no others', async () => {
  const { getAllByRole } = await renderComponent(GeneralClaims);
  expect(getTexts(getAllByRole('listitem')).map((text) => text.split('.')[0])).toEqual(['It is common']);
});
