import { expect, test } from 'vitest';
import EmblemSheet from '../../../src/components/colophon/EmblemSheet.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

setCollections({
  article: { motivations: { title: 'The motivations' }, purposes: { title: 'The purposes' } },
  sections: {
    'attachment-styles': { part: 'purposes', title: 'Attachment styles', order: 1, emblem: 'three-pairs' },
    'fear-of-loss': { part: 'motivations', title: 'Fear of loss', order: 1 },
  },
});

test('says of each emblem whose it is and what it shows, in the hue of its part; a section without one has one of its place', async () => {
  const { getAllByRole } = await renderComponent(EmblemSheet);
  expect(getAllByRole('listitem').map((item) => [getText(item), item.getAttribute('data-hue')])).toEqual([
    ['The site Two circles crossing.', null],
    ['The motivations A circle open towards another.', 'rose'],
    ['The purposes One circle at the centre of another.', 'indigo'],
    ['Fear of loss A large circle, and a small one where a clock has its one.', 'rose'],
    ['Attachment styles Three pairs of circles, from crossing to far apart.', 'indigo'],
  ]);
});
