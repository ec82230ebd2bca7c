/** What a link tells the page it leads to, and search engines: by its kind alone, whatever page it stands on. */
import { expect, test } from 'vitest';
import { pages } from './built-site.ts';

/** The first kind that fits counts. A link opens in the same window, tells nobody of its press, and saves nothing. */
const kinds: [what: string, selector: string, rel: string | null][] = [
  ['Leave', '[data-leave]', 'noopener noreferrer'],
  ['a link that pays', '[data-paid] a[href^="http"]', 'sponsored noopener noreferrer'],
  ['another site', '[href^="https://"]', 'noopener noreferrer'],
  ['the section before', '.section-pager a:not(.next)', 'prev'],
  ['the section after', '.section-pager a.next', 'next'],
  ['a telephone number or mail', ':is([href^="tel:"], [href^="sms:"], [href^="mailto:"])', null],
  ['the same page', '[href^="#"]', null],
  ['this site', '[href^="/"]:not([href^="//"])', null],
];
const unwanted = ['target', 'ping', 'download', 'referrerpolicy', 'attributionsrc'];

const getKind = (link: Element) => kinds.find(([, selector]) => link.matches(selector));

test.for(pages)('$path: every link says of itself what its kind says', ({ document }) => {
  const wrong = [...document.querySelectorAll('a[href], area[href]')].filter((link) => {
    const [, , rel] = getKind(link) ?? [];
    return link.getAttribute('rel') !== rel || unwanted.some((name) => link.hasAttribute(name));
  });
  expect(wrong.map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([]);
});

test('there are links of every kind but those that pay, and many in prose', () => {
  const links = pages.flatMap(({ document }) => [...document.querySelectorAll('a[href]')]);
  const found = new Set(links.map((link) => getKind(link)?.[0]));
  expect(kinds.map(([what]) => what).filter((what) => !found.has(what))).toEqual(['a link that pays']);
  expect(links.filter((link) => link.matches('.prose p [href^="https://"]')).length).toBeGreaterThan(10);
});
