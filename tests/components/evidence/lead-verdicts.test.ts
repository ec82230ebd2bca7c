import { beforeEach, expect, test } from 'vitest';
import LeadVerdicts from '../../../src/components/evidence/LeadVerdicts.astro';
import type { SectionData } from '../../../src/schemas/section.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createPurpose, createSection, createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

const renderLeads = async (section: SectionData) => {
  const { getByRole } = await renderComponent(LeadVerdicts, { props: { section } });
  return getByRole('link');
};

test('says how the reason and the effect stand, each by word and by shape, and how sure that is', async () => {
  const link = await renderLeads(createSection());
  expect(getText(link)).toBe('Reason supported (low certainty), effect untested for Fear of loss');
  expect(readShape(link)).toBe('whole ring, disc, broken ring');
});

test('names leads of one kind by their labels', async () => {
  expect(getText(await renderLeads(createPurpose()))).toBe(
    'Holding on mixed (low certainty), holding back contradicted (low certainty) for Attachment styles',
  );
});

test('says once what is so of both', async () => {
  const toClaim = (id: string) => ({ collection: 'claims' as const, id });
  const link = await renderLeads(createSection({ leads: [toClaim('loss-effect'), toClaim('common')] }));
  expect(getText(link)).toBe('Untested for Fear of loss');
});

test('leads to all claims of the section', async () => {
  expect((await renderLeads(createSection())).getAttribute('href')).toBe(
    '/motivations/fear-of-loss/#fear-of-loss-claims',
  );
});
