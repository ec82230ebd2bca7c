import { expect, test } from 'vitest';
import AnchoredHeading from '../../../src/components/ui/AnchoredHeading.astro';
import { renderComponent } from '../render.ts';

const renderHeading = (props: Record<string, unknown>) =>
  renderComponent(AnchoredHeading, { props: { title: 'Fear <of> loss', ...props } });

test.for([1, 2, 3, 4])('is a heading of level %i under its anchor', async (level) => {
  const { getByRole } = await renderHeading({ level, id: 'fear' });
  expect(getByRole('heading', { level, name: 'Fear <of> loss' }).id).toBe('fear');
});

test('is the link to its anchor, which is said once', async () => {
  const { getByRole, element } = await renderHeading({ level: 2, id: 'fear' });
  const link = getByRole('link', { name: 'Fear <of> loss' });
  expect(link.getAttribute('href')).toBe('#fear');
  expect(link.hasAttribute('data-copy-address')).toBe(true);
  expect(link.parentElement).toBe(getByRole('heading'));
  expect(element.textContent.trim()).toBe('Fear <of> loss');
});

test('links the address of its page instead where that is given', async () => {
  const { getByRole } = await renderHeading({ level: 1, href: '/motivations/fear-of-loss/' });
  expect(getByRole('link').getAttribute('href')).toBe('/motivations/fear-of-loss/');
  expect(getByRole('heading', { level: 1 }).hasAttribute('id')).toBe(false);
});

test('leads to the page it stands for, and to its anchor by a pointer alone', async () => {
  const { getByRole } = await renderHeading({ level: 3, id: 'fear', leadsTo: '/motivations/fear-of-loss/' });
  const link = getByRole('link', { name: 'Fear <of> loss' });
  expect(link.getAttribute('href')).toBe('/motivations/fear-of-loss/');
  expect(link.parentElement).toBe(getByRole('heading', { level: 3 }));
  const own = getByRole('link', { hidden: true, name: '' });
  expect(own.getAttribute('href')).toBe('#fear');
  expect(own.hasAttribute('data-copy-address')).toBe(true);
  expect(own.tabIndex).toBe(-1);
  expect(own.getAttribute('aria-hidden')).toBe('true');
});
