import { beforeEach, expect, test } from 'vitest';
import { describeSocialCard, findSocialCard, getSocialCards } from '../../../src/content/social-cards.ts';
import { setCollections } from '../collections.ts';
import { createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

async function find(path: string) {
  const card = await findSocialCard(path);
  if (card === undefined) throw new Error(`${path} has no picture.`);
  return card;
}

test('a section’s picture has what a reader says first, in quotation marks, its name, and how its leads stand', async () => {
  const card = await find('/purposes/attachment-styles/');
  const section = createSite().sections['attachment-styles'];
  expect(card).toMatchObject({
    emblem: { name: 'three-pairs', hue: 'indigo' },
    name: 'Attachment styles',
    words: `“${section?.voices[0] ?? ''}”`,
    isVoice: true,
    verdicts: [
      { verdict: 'mixed', words: 'Holding on mixed (low certainty)' },
      { verdict: 'contradicted', words: expect.stringContaining('holding back contradicted') as string },
    ],
    source: { file: 'content/purposes/attachment-styles.mdx', fields: { name: 'title', words: 'voices' } },
  });
});

test('a section that shows pictures has the first on its own, and says what is seen', async () => {
  const site = createSite();
  const styles = { ...site.sections['attachment-styles'], facts: { pictures: ['door', 'bed'] } };
  const door = { file: 'door.jpg', alt: 'A door that stands ajar.', credit: 'A. N. Other', licence: 'CC0 1.0' };
  setCollections({ ...site, sections: { 'attachment-styles': styles }, pictures: { door, bed: { file: 'bed.jpg' } } });
  const card = await find('/purposes/attachment-styles/');
  expect(card.picture).toMatchObject({ file: 'door.jpg' });
  expect(describeSocialCard(card)).toContain('A door that stands ajar.');
});

test('the article’s picture has the emblem of every section, in reading order', async () => {
  const { words, row } = await find('/');
  expect(words).toBe('Why We Go Back');
  expect(row).toEqual([
    { name: 'touching', hue: 'rose' },
    { name: 'leaving', hue: 'rose' },
    { name: 'three-pairs', hue: 'indigo' },
  ]);
});

test('any other page’s picture has its title', async () => {
  expect(await find('/about/')).toMatchObject({ emblem: { name: 'crossing' }, words: 'About' });
  expect((await find('/about/')).row).toBeUndefined();
});

test('every listed page has a picture, and none else', async () => {
  const cards = await getSocialCards();
  expect([...cards.keys()].toSorted()).toEqual([
    'about',
    'index',
    'motivations/emotional-closure',
    'motivations/fear-of-loss',
    'purposes/attachment-styles',
  ]);
  expect(await findSocialCard('/booklet/')).toBeUndefined();
});

test('says in words what a picture shows', async () => {
  expect(describeSocialCard(await find('/purposes/attachment-styles/'))).toMatch(
    /^“[^”]+”\.? Attachment styles: Holding on mixed .*\. Emblem: Three pairs of circles, from crossing to far apart\.$/,
  );
  expect(describeSocialCard(await find('/about/'))).toBe('About. Emblem: Two circles crossing.');
  expect(describeSocialCard(await find('/'))).toMatch(/^Why We Go Back\. .*\. Below, the emblems of its sections\.$/);
});
