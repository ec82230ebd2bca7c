import { expect, test } from 'vitest';
import KeyPoints from '../../../src/components/article/KeyPoints.astro';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createSection } from '../sample-entries.ts';

test('says a section in three lines: the reason, what is known, what to take away', async () => {
  const { getByRole, getAllByRole } = await renderComponent(KeyPoints, { props: { section: createSection() } });
  expect(getByRole('list', { name: 'Key points' })).toBeTruthy();
  const items = getAllByRole('listitem');
  expect(getTexts(items)).toEqual([
    'Losing somebody can look worse than it is.',
    'What is known: It holds for some and not for others.',
    'To take away: Sleep first.',
  ]);
  expect(items.map(({ id }) => id)).toEqual(['fear-of-loss-idea', '', '']);
});
