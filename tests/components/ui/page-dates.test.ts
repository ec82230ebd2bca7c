import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import PageDates from '../../../src/components/ui/PageDates.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

const days = { published: '2024-01-02', reviewed: '2025-03-04', reviewDue: '2026-05-06' };
const corrections = [
  { date: '2025-02-11', summary: 'A <number> was wrong.', path: '/about/#changes-number' },
  { date: '2024-12-13', summary: 'A name was wrong.', path: '/about/#changes-name' },
];

test('says when a page was published, when last read through, and when it is due again', async () => {
  const { element, getByRole } = await renderComponent(PageDates, { props: days });
  expect(getText(element)).toBe(
    'Published 2 January 2024. Last read through 4 March 2025; next due by 6 May 2026. Corrections and changes',
  );
  expect([...element.querySelectorAll('time')].map((day) => [day.dateTime, day.textContent])).toEqual([
    ['2024-01-02', '2 January 2024'],
    ['2025-03-04', '4 March 2025'],
    ['2026-05-06', '6 May 2026'],
  ]);
  expect(getByRole('link', { name: 'Corrections and changes' }).getAttribute('href')).toBe('/about/#changes');
});

test('says of each correction when it was made, and leads to it', async () => {
  const { getAllByRole } = await renderComponent(PageDates, { props: { ...days, corrections } });
  const items = getAllByRole('listitem').map((item) => ({
    says: getText(item),
    day: item.querySelector('time')?.dateTime,
    path: within(item).getByRole('link').getAttribute('href'),
  }));
  expect(items).toEqual([
    { says: 'Corrected on 11 February 2025: A <number> was wrong.', day: '2025-02-11', path: '/about/#changes-number' },
    { says: 'Corrected on 13 December 2024: A name was wrong.', day: '2024-12-13', path: '/about/#changes-name' },
  ]);
});

test('has no list where nothing was corrected', async () => {
  const { queryByRole } = await renderComponent(PageDates, { props: days });
  expect(queryByRole('list')).toBeNull();
});
