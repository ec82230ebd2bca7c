import { expect, test } from 'vitest';
import { createCard } from '../../../../src/build/social/card.ts';
import type { CardElement } from '../../../../src/build/social/elements.ts';
import type { SocialCard } from '../../../../src/content/social-cards.ts';
import { getCrop } from '../../../../src/lib/drawings/emblems/crop-emblem.ts';

const source = { file: 'content/pages/about.yaml', fields: { words: 'title' } };
const about: SocialCard = { emblem: { name: 'crossing' }, words: 'About', source };
const section: SocialCard = {
  emblem: { name: 'three-pairs', hue: 'indigo' },
  name: 'Attachment styles',
  words: '“Sit with me.”',
  isVoice: true,
  verdicts: [
    { verdict: 'mixed', words: 'Holding on mixed' },
    { verdict: 'untested', words: 'holding back untested' },
  ],
  source,
};

const flatten = (element: CardElement): CardElement[] => {
  const { children = [] } = element.props;
  return [element, ...(typeof children === 'string' ? [] : children.flatMap(flatten))];
};

const getTexts = (card: SocialCard) =>
  flatten(createCard(card)).flatMap(({ props: { children } }) => (typeof children === 'string' ? [children] : []));

const getPictures = (card: SocialCard) =>
  flatten(createCard(card)).flatMap(({ props: { src } }) =>
    src === undefined ? [] : [Buffer.from(src.replace(/^.*,/, ''), 'base64').toString()],
  );

/** How large each text is drawn: as it says itself, or else what holds it. */
function getSizes({ props: { style, children = [] } }: CardElement, inherited = 0): [string, number][] {
  const size = Number(style['fontSize'] ?? inherited);
  return typeof children === 'string' ? [[children, size]] : children.flatMap((child) => getSizes(child, size));
}

test('says the name of a section, what a reader says, and how it stands, each verdict on a line of its own', () => {
  expect(getTexts(section)).toEqual([
    'Attachment styles',
    '“Sit with me.”',
    'Holding on mixed',
    'Holding back untested',
  ]);
});

test('draws each verdict as its shape too', () => {
  const [, mixed, untested] = getPictures(section);
  expect(mixed).toContain('a8.5 8.5 0 0 1 0 17z');
  expect(untested).toContain('stroke-dasharray="3 2.93"');
});

test('says of other pages their title, and what site they are of', () => {
  expect(getTexts(about)).toEqual(['About', 'Why We Go Back']);
});

test('shows the emblems of what a page holds', () => {
  const row = [
    { name: 'leaving', hue: 'rose' as const },
    { name: 'three-pairs', hue: 'indigo' as const },
  ];
  const pictures = getPictures({ ...about, sentence: 'Ten reasons', row });
  expect(getTexts({ ...about, sentence: 'Ten reasons', row })).toEqual(['About', 'Ten reasons']);
  expect(pictures).toHaveLength(3);
  expect(pictures[1]).toContain('.other{stroke:#8a2f3c}');
  expect(pictures[2]).toContain('.other{stroke:#35439a}');
});

test('bears the emblem in the hue of its part, and of the site outside the parts', () => {
  expect(getPictures(section)[0]).toContain('<style>.other{stroke:#35439a}</style><circle cx="12" cy="5.2"');
  expect(getPictures(about)[0]).toContain('.other{stroke:#8a2f3c}');
});

test('leaves room at the sides of an emblem, where its lines would be cut', () => {
  const [, drawn] = /viewBox="([^"]+)"/.exec(getPictures(section)[0] ?? '') ?? [];
  const [left = 0, , width = 0] = drawn?.split(' ').map(Number) ?? [];
  const [cropLeft = 0, , cropWidth = 0] = getCrop('three-pairs').split(' ').map(Number);
  expect(left).toBeLessThan(cropLeft);
  expect(left + width).toBeGreaterThan(cropLeft + cropWidth);
});

/** A preview is as narrow as 300 pixels, a quarter of the picture. */
const leastSize = 10 * 4;

test('is readable in a small preview: no text of less than ten pixels, and what a reader says of twice that', () => {
  const words = `“${'We sat. '.repeat(11)}”`;
  const cards = [section, about, { ...section, words }, { ...about, sentence: 'Ten reasons' }];
  const sizes = cards.flatMap((card) => getSizes(createCard(card)));
  expect(sizes.filter(([, size]) => size < leastSize)).toEqual([]);
  expect(sizes.find(([text]) => text === words)?.[1]).toBeGreaterThanOrEqual(2 * leastSize);
});
