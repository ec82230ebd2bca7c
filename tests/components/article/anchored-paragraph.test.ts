import { beforeEach, expect, test } from 'vitest';
import AnchoredParagraph from '../../../src/components/article/AnchoredParagraph.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { byId, createSection, createStudy, references } from '../sample-entries.ts';

const citedPlaces = [
  { key: 'ash2010', name: 'paragraph 1', anchor: 'some-of-us-sit' },
  { key: 'ash2010', name: 'paragraph 2', anchor: 'others-of-us-stand' },
  { key: 'birch2012', name: 'paragraph 2', anchor: 'others-of-us-stand' },
];

beforeEach(() => {
  setCollections({
    sections: byId(createSection({ facts: { citedPlaces } })),
    references,
    studies: byId(
      createStudy('ash2010', { cannotTell: 'Why they rang. Nor when.' }),
      createStudy('birch2012', { about: 'sex-with-an-ex', cannotTell: 'Who rang.' }),
    ),
  });
});

const renderParagraph = (props: { id?: string; class?: string; 'data-export'?: string }) =>
  renderComponent(AnchoredParagraph, { props, slot: 'Some of us sit.' });

test('has a link to itself for a pointer alone, without words', async () => {
  const { getByRole, queryByRole } = await renderParagraph({ id: 'fear-of-loss-some-of-us-sit' });
  const paragraph = getByRole('paragraph');
  expect(paragraph.id).toBe('fear-of-loss-some-of-us-sit');
  expect(getText(paragraph)).toBe('Some of us sit.');
  const link = getByRole('link', { hidden: true });
  expect(link.getAttribute('href')).toBe('#fear-of-loss-some-of-us-sit');
  expect(link.parentElement).toBe(paragraph);
  expect(link.tabIndex).toBe(-1);
  expect(queryByRole('link')).toBeNull();
});

test.each([
  ['a paragraph without an anchor', {}],
  ['a label, which has a class', { id: 'fear-of-loss-notes', class: 'label' }],
])('has no link in %s', async (_, props) => {
  const { getByRole, queryByRole } = await renderParagraph(props);
  expect(getText(getByRole('paragraph'))).toBe('Some of us sit.');
  expect(queryByRole('link', { hidden: true })).toBeNull();
});

test('keeps a mark for the exports, and leaves its link to itself out of them', async () => {
  const props = { id: 'fear-of-loss-some-of-us-sit', 'data-export': 'omit' };
  const { getByRole } = await renderParagraph(props);
  expect(getByRole('paragraph').dataset['export']).toBe('omit');
  expect(getByRole('link', { hidden: true }).dataset['export']).toBe('omit');
});

test.each([
  [
    'fear-of-loss-some-of-us-sit',
    'Ash, 2010 Survey by post, 1,240 people, about breakups and exes, not sex with one. It cannot tell: Why they rang.',
  ],
  [
    'fear-of-loss-others-of-us-stand',
    'Birch & Cedar, 2012 Survey by post, 1,240 people, about sex with an ex. It cannot tell: Who rang.',
  ],
])('notes beside %s the study that it is the first to cite', async (id, note) => {
  const { getByText, getAllByText } = await renderParagraph({ id });
  expect(getAllByText('It cannot tell', { exact: false })).toHaveLength(1);
  const aside = getByText('It cannot tell', { exact: false });
  expect(getText(aside)).toBe(note);
  expect(aside.getAttribute('aria-hidden')).toBe('true');
});
