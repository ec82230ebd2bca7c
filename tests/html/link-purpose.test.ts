import { expect, test } from 'vitest';
import { pages } from './built-site.ts';

const getName = (link: Element) =>
  (link.getAttribute('aria-label') ?? link.querySelector('img')?.alt ?? link.textContent ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test.for(pages)('$path names every link so that it can be told apart in a list of links', ({ path, document }) => {
  const targets = new Map<string, Set<string>>();
  // A heading that is the link to itself is told apart by being a heading.
  for (const link of document.querySelectorAll('a[href]:not([data-copy-address])')) {
    const target = new URL(link.getAttribute('href') ?? '', `https://site.example${path}`).href;
    targets.set(getName(link), (targets.get(getName(link)) ?? new Set()).add(target));
  }
  const alike = [...targets].filter(([, addresses]) => addresses.size > 1);
  expect(alike).toEqual([]);
});
