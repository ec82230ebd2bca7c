import { expect, test } from 'vitest';
import EmblemSheet from '../../../src/components/colophon/EmblemSheet.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

setCollections({
  article: { motivations: { title: 'The motivations' }, purposes: { title: 'The purposes' } },
  sections: {
    'attachment-styles': { part: 'purposes', title: 'Attachment styles', order: 1 },
    'fear-of-loss': { part: 'motivations', title: 'Fear of loss', order: 1 },
  },
});

test('says of each emblem whose it is and what it shows, in the hue of its part', async () => {
  const { getAllByRole } = await renderComponent(EmblemSheet);
  expect(getAllByRole('listitem').map((item) => [getText(item), item.getAttribute('data-part')])).toEqual([
    ['The site Two circles crossing.', null],
    ['The motivations A circle open towards another.', 'motivations'],
    ['The purposes One circle at the centre of another.', 'purposes'],
    ['Fear of loss A small circle leaving a large one, and the empty place it leaves inside.', 'motivations'],
    ['Attachment styles Three pairs of circles, from crossing to far apart.', 'purposes'],
  ]);
});
