import { expect, test } from 'vitest';
import ReferenceEntry from '../../../src/components/references/ReferenceEntry.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { rivers, riversStudy, works } from '../sample-works.ts';

setCollections({ references: works, studies: { [riversStudy.id]: riversStudy } });

const backlinks = [
  { title: 'Fear of loss, finding 1', path: '/motivations/fear-of-loss/#fear-of-loss-finding-rivers2011' },
  { title: 'longing (term)', path: '/glossary/#longing' },
];

test('stands under its key, with what was found and where it is cited', async () => {
  const { getByRole, getByText, element } = await renderComponent(ReferenceEntry, {
    props: { reference: rivers, study: riversStudy, backlinks },
  });
  expect(getByRole('listitem').id).toBe('rivers2011');
  getByText('Those who <met> slept worse.');
  expect(getText(element)).toMatch(/Cited in Fear of loss, finding 1; longing \(term\)\.$/);
  expect(getByRole('link', { name: 'Fear of loss, finding 1' }).getAttribute('href')).toBe(backlinks[0]?.path);
  expect(getByRole('link', { name: 'longing (term)' }).getAttribute('href')).toBe('/glossary/#longing');
});
