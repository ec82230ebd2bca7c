/** Works that speak against the article: each is cited, or stands among those left out, with the reason. */
import { expect, test } from 'vitest';
import { getPage } from './built-site.ts';
import { contraryWorks, leftOut, references } from './content-files.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const getItems = () => [...getPage('/evidence/').document.querySelectorAll('.left-out > li')];

test('every work that found nothing or speaks against the article is cited or left out, and none is both', () => {
  const shown = new Set([...getPage('/references/').document.querySelectorAll('.reference')].map((entry) => entry.id));
  const out = leftOut.map(({ id }) => id);
  expect(contraryWorks.length).toBeGreaterThan(30);
  expect(contraryWorks.filter((work) => !shown.has(work) && !out.includes(work))).toEqual([]);
  expect(out.filter((work) => references.some(({ id }) => id === work))).toEqual([]);
});

test('each work left out is shown once, with what it bears on and the reason', () => {
  const items = getItems().map((item) => toPlain(item.textContent));
  const missing = leftOut.filter(
    ({ authors, bearsOn, reason }) =>
      items.filter((text) => text.startsWith(authors) && text.includes(bearsOn) && text.endsWith(`: ${reason}`))
        .length !== 1,
  );
  expect(missing).toEqual([]);
  expect(items).toHaveLength(leftOut.length);
});

test('a work left out is written as one would cite it', () => {
  const text = getItems().map((item) => toPlain(item.querySelector('p')?.textContent));
  expect(text).toContain(
    'Cope and Mattingly (2021). Putting me back together by getting back together. Journal of Social and Personal Relationships.',
  );
  expect(text).toContain('Moran and colleagues. Personality and Individual Differences.');
});
