import { beforeEach, expect, test } from 'vitest';
import ExpertCallout from '../../../src/components/quotations/ExpertCallout.astro';
import type { ExpertData } from '../../../src/schemas/expert.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createExpert, createSection, references } from '../sample-entries.ts';

const unquoted: ExpertData['quotation'] = {
  section: { collection: 'sections', id: 'fear-of-loss' },
  words: 'It is the full house.',
  provenance: { status: 'attributed', searched: '2025-01', how: 'Books.' },
};
const unnamed = createExpert({ id: 'hazel', name: 'Hazel', quotation: unquoted, references: [] });
delete unnamed.role;

beforeEach(() => {
  setCollections({ sections: byId(createSection()), experts: byId(createExpert(), unnamed), references });
});

const renderCallout = (expert: string) =>
  renderComponent(ExpertCallout, { props: { expert }, slot: 'It is the <em>empty</em> chair.' });

test('puts the words in quotation marks, and nothing else', async () => {
  const { getByRole } = await renderCallout('dr-elm');
  expect(getText(getByRole('blockquote'))).toBe('“It is the empty chair.”');
});

test('says how the words were traced and who spoke before the words, and then what the speaker published', async () => {
  const { getAllByRole, getByRole } = await renderCallout('dr-elm');
  const paragraphs = getAllByRole('paragraph');
  expect(getTexts(paragraphs)).toEqual([
    'Traced (Birch & Cedar, 2012, p. 12)',
    'Dr. Elm, a therapist',
    '“It is the empty chair.”',
    'On record. Elm has written on empty chairs. (Ash, 2010)',
  ]);
  expect(paragraphs.map((paragraph) => paragraph.parentElement?.localName)).toEqual([
    'figcaption',
    'figcaption',
    'blockquote',
    'figure',
  ]);
  expect(getByRole('figure').contains(getByRole('blockquote'))).toBe(true);
});

test.each([
  ['dr-elm', 'quoted'],
  ['hazel', 'quoted quoted-untraced'],
])('sets the words of %s as loud as they are sure', async (expert, className) => {
  const { getByRole } = await renderCallout(expert);
  expect(getByRole('blockquote').className).toBe(className);
});

test('leads to the speaker, to the source of the words and to what was published', async () => {
  const { getByRole } = await renderCallout('dr-elm');
  expect(getByRole('link', { name: 'Dr. Elm' }).getAttribute('href')).toBe('/experts/#dr-elm');
  const source = getByRole('link', { name: /Birch & Cedar/ });
  expect(source.getAttribute('href')).toBe('/references/#birch2012');
  expect(getByRole('link', { name: 'Ash, 2010' }).getAttribute('href')).toBe('/references/#ash2010');
});

test('says of words without a source that they have none', async () => {
  const { getByText, getAllByRole, queryByText } = await renderCallout('hazel');
  const status = getByText('Attributed:').closest('p');
  expect(status && getText(status)).toBe('Attributed: we could not trace these words to a source');
  expect(queryByText('Traced')).toBeNull();
  expect(getTexts(getAllByRole('link'))).toEqual(['Hazel']);
});

test('says nothing of a role that did not come with the words, nor of works where there are none', async () => {
  const { getByText } = await renderCallout('hazel');
  const speaker = getByText('Hazel').closest('p');
  expect(speaker && getText(speaker)).toBe('Hazel');
  const record = getByText('On record.').closest('p');
  expect(record && getText(record)).toBe('On record. Elm has written on empty chairs.');
});

test.each([
  ['dr-elm', 'whole ring, line of 3 points'],
  ['hazel', 'broken ring'],
])('shows the provenance of the words of %s by its shape, too', async (expert, shape) => {
  const { getByRole } = await renderCallout(expert);
  expect(readShape(getByRole('figure'))).toBe(shape);
});

test('stands at the anchor of its section’s quotation', async () => {
  const { getByRole } = await renderCallout('dr-elm');
  expect(getByRole('figure').id).toBe('fear-of-loss-expert');
});
