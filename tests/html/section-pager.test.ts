import { expect, test } from 'vitest';
import { getText, sectionPages } from './built-site.ts';
import { sectionsInOrder as order } from './content-files.ts';

test.for(sectionPages)('$path leads back to the section before it and on to the one after', (page) => {
  const place = order.findIndex(({ id }) => page.path.endsWith(`/${id}/`));
  const [previous, next] = [order[place - 1], order[place + 1]];
  const links = [...page.document.querySelectorAll('nav[aria-label="Neighbouring sections"] a')];
  expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
    ...(previous ? [['prev', `/${previous.part}/${previous.id}/`]] : []),
    ...(next ? [['next', `/${next.part}/${next.id}/`]] : []),
  ]);
  expect(getText(page, 'nav[aria-label="Neighbouring sections"]')).toBe(
    [previous && `Previous ${previous.title}`, next && `Next ${next.title}`].filter(Boolean).join(' '),
  );
});
