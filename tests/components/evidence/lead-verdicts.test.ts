import { beforeEach, expect, test } from 'vitest';
import LeadVerdicts from '../../../src/components/evidence/LeadVerdicts.astro';
import type { SectionData } from '../../../src/schemas/section.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { readAddresses, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createPurpose, createSection, createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

const toClaim = (id: string) => ({ collection: 'claims' as const, id });
const renderLeads = (section: SectionData) => renderComponent(LeadVerdicts, { props: { section } });

test('says how the reason and the effect stand, each by word and by shape, and how sure that is', async () => {
  const { element } = await renderLeads(createSection());
  expect(getText(element)).toBe('Reason supported (low certainty), effect untested.');
  expect(readShape(element)).toBe('whole ring, disc, broken ring');
});

test('names leads of one kind by their labels', async () => {
  const { element } = await renderLeads(createPurpose());
  expect(getText(element)).toBe('Holding on mixed (low certainty), holding back contradicted (low certainty).');
});

test('says once what is so of both', async () => {
  const { element } = await renderLeads(createSection({ leads: [toClaim('loss-effect'), toClaim('common')] }));
  expect(getText(element)).toBe('Untested.');
  expect(readShape(element)).toBe('broken ring');
});

test('leads to the reckoning of each, by a name that no other section’s has', async () => {
  const { getAllByRole } = await renderLeads(createSection());
  const links = getAllByRole('link');
  expect(readAddresses(links)).toEqual(['/claims/#loss-reason', '/claims/#loss-effect']);
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
    'Reason supported (low certainty): Fear of loss',
    'effect untested: Fear of loss',
  ]);
});
