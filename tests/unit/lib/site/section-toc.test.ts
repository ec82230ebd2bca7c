import { expect, test } from 'vitest';
import { getSectionToc, sectionHeadings } from '../../../../src/lib/site/section-toc.ts';

const loss = { id: 'fear-of-loss', title: 'Fear of loss', part: 'motivations' as const };
const closure = { id: 'emotional-closure', title: 'Emotional closure', part: 'motivations' as const };
const styles = { id: 'attachment-styles', title: 'Attachment styles', part: 'purposes' as const };
const motivations = { title: 'Motivations here', descriptionHeading: 'How it is', hue: 'rose' };

test('lists the sections of the part in order, and says which one is shown', () => {
  expect(getSectionToc(loss, [closure, loss, styles], motivations)[0]).toEqual({
    label: 'Motivations here',
    hue: 'rose',
    links: [
      { href: '/motivations/emotional-closure/', title: 'Emotional closure', isCurrent: false },
      { href: '/motivations/fear-of-loss/', title: 'Fear of loss', isCurrent: true },
    ],
  });
});

test('lists the headings of the page', () => {
  expect(getSectionToc(loss, [loss], motivations)[1]).toEqual({
    label: 'On this page',
    hue: 'rose',
    links: [
      { href: '#fear-of-loss-claims', title: 'How the claims stand' },
      { href: '#fear-of-loss-description', title: 'How it is' },
      { href: '#fear-of-loss-limits', title: 'What the research leaves out' },
      { href: '#fear-of-loss-questions', title: 'Worth asking yourself' },
      { href: '#fear-of-loss-research', title: 'What the research says' },
      { href: '#fear-of-loss-studies', title: 'The studies' },
      { href: '#fear-of-loss-terms', title: 'The terms' },
      { href: '#fear-of-loss-cite', title: 'Cite this section' },
    ],
  });
});

test('names the headings by their anchors, in the order of the page', () => {
  expect(Object.entries(sectionHeadings)).toEqual([
    ['claims', 'How the claims stand'],
    ['limits', 'What the research leaves out'],
    ['questions', 'Worth asking yourself'],
    ['research', 'What the research says'],
    ['studies', 'The studies'],
    ['terms', 'The terms'],
    ['cite', 'Cite this section'],
  ]);
});
