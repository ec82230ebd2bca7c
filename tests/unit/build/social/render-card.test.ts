import { expect, test } from 'vitest';
import type { Cache } from '../../../../src/cache/cache.ts';
import { createCard } from '../../../../src/build/social/card.ts';
import { socialImageSize } from '../../../../src/lib/site/social-image.ts';
import type { CardFont } from '../../../../src/build/social/fonts.ts';
import { renderElement } from '../../../../src/build/social/render-card.ts';
import { createCache } from '../../../../src/cache/cache.ts';
import type { SocialCard } from '../../../../src/content/social-cards.ts';
import { createProject } from '../../cache/project.ts';

const source = { file: 'content/pages/about.yaml', fields: { words: 'title' } };
const card: SocialCard = { emblem: { name: 'crossing' }, words: 'Empty chairs', source };
const drawing = 'src/build/social/draw-element.ts';

const createFonts = (bytes: string): CardFont[] => [
  { name: 'Source Serif 4', data: Buffer.from(bytes), weight: 400, style: 'normal' },
];

/** A project’s cache that counts what is made, and makes no more of it than the title. */
function createCounting() {
  const { root, write } = createProject({ [drawing]: '// Draws.' });
  const made: string[] = [];
  const pictures: Cache = {
    // Each build has a cache of its own, which reads the code once.
    cachedSync: (...kept) => createCache(root).cachedSync(...kept),
    digestCode: (entry) => createCache(root).digestCode(entry),
    cached: (kind, parts) =>
      createCache(root).cached(kind, parts, () => {
        made.push(kind);
        return Promise.resolve('picture');
      }),
  };
  const render = (change: Partial<SocialCard> = {}, fonts = createFonts('a face')) =>
    renderElement(createCard({ ...card, ...change }), socialImageSize, { fonts: Promise.resolve(fonts), pictures });
  return { made, render, write };
}

test('draws a card once as long as nothing of it changes', async () => {
  const { made, render } = createCounting();
  expect((await render()).toString()).toBe('picture');
  expect((await render()).toString()).toBe('picture');
  expect(made).toEqual(['pictures']);
});

test.for<[string, Partial<SocialCard>]>([
  ['title', { words: 'Empty rooms' }],
  ['name', { name: 'Attachment styles' }],
  ['emblem', { emblem: { name: 'three-pairs' } }],
  ['hue', { emblem: { name: 'crossing', hue: 'indigo' } }],
  ['verdict', { verdicts: [{ verdict: 'mixed', words: 'Mixed' }] }],
])('draws it anew with another %s', async ([, change]) => {
  const { made, render } = createCounting();
  await render();
  await render(change);
  expect(made).toHaveLength(2);
});

test('draws it anew in another typeface', async () => {
  const { made, render } = createCounting();
  await render();
  await render({}, createFonts('another face'));
  expect(made).toHaveLength(2);
});

test('draws it anew with other code', async () => {
  const { made, render, write } = createCounting();
  await render();
  write(drawing, '// Draws otherwise.');
  await render();
  expect(made).toHaveLength(2);
});
