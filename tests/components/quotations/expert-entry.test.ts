import { expect, test } from 'vitest';
import ExpertEntry from '../../../src/components/quotations/ExpertEntry.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { createExpert, works } from '../sample-works.ts';

setCollections({
  references: works,
  sections: { 'attachment-styles': { part: 'purposes', title: 'Attachment styles', order: 3 } },
});

const renderEntry = (...provenance: Parameters<typeof createExpert>) =>
  renderComponent(ExpertEntry, { props: { expert: createExpert(...provenance) } });

test('is a region under the name of the person', async () => {
  const { getByRole, getByText } = await renderEntry();
  expect(getByRole('heading', { level: 2, name: 'Dr. Ada Winter' }).id).toBe('ada-winter');
  getByRole('region', { name: 'Dr. Ada Winter' });
  getByText('A physician who writes for <newspapers>.');
});

test('says that words are attributed and not traced, what was searched and when', async () => {
  const { element, queryByText } = await renderEntry();
  expect(getText(element)).toContain(
    'Attributed, not traced. Two <libraries> were searched. Last searched in March 2025. They read: “some doors <stay> open”',
  );
  expect(element.querySelector('blockquote')?.className).toBe('quoted quoted-untraced');
  expect(queryByText('Traced.')).toBeNull();
});

test('says where traced words stand', async () => {
  const source = { collection: 'references', id: 'hale2003' } as const;
  const { element } = await renderEntry({ status: 'traced', source, locator: 'p. 12' });
  expect(getText(element)).toContain(
    'Traced. The words stand in a source (Hale et al., 2003, p. 12). They read: “some doors <stay> open”',
  );
  expect(getText(element)).not.toContain('ttributed');
  expect(element.querySelector('blockquote')?.className).toBe('quoted');
});

test('sets beside them what the person has on record, with its works', async () => {
  const { element, getByRole } = await renderEntry();
  expect(getText(element)).toContain('On record. She wrote of doors, not of <these>. (Rivers & Stone, 2011)');
  expect(getByRole('link', { name: 'Rivers & Stone, 2011' }).getAttribute('href')).toBe('/references/#rivers2011');
});

test('leads to the place that quotes the words', async () => {
  const { getByRole } = await renderEntry();
  expect(getByRole('link', { name: 'Attachment styles: the quotation' }).getAttribute('href')).toBe(
    '/purposes/attachment-styles/#attachment-styles-expert',
  );
});
