import { beforeEach, expect, test } from 'vitest';
import ChangeEntry from '../../../src/components/ui/ChangeEntry.astro';
import type { ChangeData } from '../../../src/schemas/change.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createChange, createPage, createSection } from '../sample-entries.ts';

beforeEach(() => {
  setCollections({
    sections: byId(createSection()),
    pages: byId(createPage('article', 'on chairs'), createPage('about', 'About this')),
  });
});

const renderChange = (change: ChangeData) => renderComponent(ChangeEntry, { props: { change } });

test('says of a correction that it is one, its day, what was wrong and where', async () => {
  const { getByRole } = await renderChange(createChange());
  const entry = getByRole('listitem');
  expect(getText(entry)).toBe('4 March 2025. Correction. The year was wrong. See Fear of loss, The whole article.');
  expect(entry.id).toBe('changes-a-wrong-year');
  expect(getByRole('time').getAttribute('datetime')).toBe('2025-03-04');
});

test('leads to the pages it concerns', async () => {
  const { getAllByRole } = await renderChange(createChange({ pages: ['about', 'fear-of-loss', 'article'] }));
  const links = getAllByRole('link');
  expect(getTexts(links)).toEqual(['About this', 'Fear of loss', 'The whole article']);
  expect(readAddresses(links)).toEqual(['/about/', '/motivations/fear-of-loss/', '/']);
});

test('says of a change neither that it corrects something nor where, if it concerns no page', async () => {
  const { getByRole } = await renderChange(createChange({ kind: 'change', summary: 'More chairs.', pages: [] }));
  expect(getText(getByRole('listitem'))).toBe('4 March 2025. More chairs.');
});
