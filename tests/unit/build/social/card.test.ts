import { expect, test } from 'vitest';
import { createCard, type CardElement, type SocialCard } from '../../../../src/build/social/card.ts';

const card: SocialCard = {
  emblem: 'attachment-styles',
  part: 'purposes',
  label: 'Psychological purpose 3 of 5',
  title: 'Attachment styles',
  foot: 'Why We Go Back',
};

const getTexts = ({ props: { children = [] } }: CardElement): string[] =>
  typeof children === 'string' ? [children] : children.flatMap(getTexts);

function getPicture({ props: { src, children } }: CardElement): string {
  if (src !== undefined) return Buffer.from(src.replace(/^.*,/, ''), 'base64').toString();
  return Array.isArray(children) ? children.map(getPicture).join('') : '';
}

test('says what stands above the title, the title, and what stands at the foot', () => {
  expect(getTexts(createCard(card))).toEqual(['Psychological purpose 3 of 5', 'Attachment styles', 'Why We Go Back']);
});

test('leaves out what it has no words for', () => {
  expect(getTexts(createCard({ emblem: 'site', title: 'About', foot: 'Why We Go Back' }))).toEqual([
    'About',
    'Why We Go Back',
  ]);
});

test('bears the emblem in the hue of its part', () => {
  expect(getPicture(createCard(card))).toContain('<style>.other{stroke:#35439a}</style><circle cx="12" cy="5.2"');
});

test('bears the site’s hue outside the parts', () => {
  expect(getPicture(createCard({ emblem: 'site', title: 'About', foot: 'Why We Go Back' }))).toContain(
    '.other{stroke:#8a2f3c}',
  );
});
