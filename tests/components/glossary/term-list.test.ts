import { expect, test } from 'vitest';
import TermList from '../../../src/components/glossary/TermList.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { longing, works } from '../sample-works.ts';

setCollections({ references: works });

test('explains each term in turn', async () => {
  const rue = { ...longing, id: 'rue', term: 'rue', definition: 'Wishing it undone.' };
  const { getAllByRole } = await renderComponent(TermList, { props: { terms: [rue, longing] } });
  expect(getAllByRole('listitem').map(getText)).toEqual([
    expect.stringMatching(/^rue Wishing it undone\./),
    expect.stringMatching(/^longing Wanting someone <who> is not there\./),
  ]);
});
