import { expect, test } from 'vitest';
import LeaveLink from '../../../src/components/navigation/LeaveLink.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

test('leads to a page that says nothing about this one, and tells it nothing', async () => {
  const { getByRole } = await renderComponent(LeaveLink);
  const link = getByRole('link', { name: 'Leave', description: 'Or press Esc twice.' });
  expect(link.getAttribute('href')).toBe('https://www.wikipedia.org/');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link.hasAttribute('data-leave')).toBe(true);
});

test('says beside it what leaving means, by a button that needs no script', async () => {
  const { getByRole, element } = await renderComponent(LeaveLink);
  const meaning = element.querySelector('[popover]');
  expect(getByRole('button', { name: 'What Leave does' }).getAttribute('popovertarget')).toBe(meaning?.id);
  expect(meaning && getText(meaning)).toBe(
    'Leave goes to a neutral page; Back does not come here. Or press Esc twice.',
  );
});
