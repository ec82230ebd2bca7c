/** The figures made for sections: named and described for those who cannot see them, with their source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtAddresses } from './built-addresses.ts';
import { countDashes } from '../count-dashes.ts';
import { dist, getPage, getText, pages } from './built-site.ts';

const figured = [
  '/purposes/attachment-styles/',
  '/purposes/cognitive-dissonance/',
  '/purposes/dopamine-and-reward-system/',
  '/purposes/emotional-regulation/',
];

test('these sections have a figure, one each; the booklet and the colophon have all four', () => {
  const counts = pages.map(
    ({ path, document }) => [path, document.querySelectorAll('.section-figure').length] as const,
  );
  expect(counts.filter(([, count]) => count > 0).toSorted()).toEqual([
    ['/booklet/', 4],
    ['/colophon/', 4],
    ...figured.map((path) => [path, 1]),
  ]);
});

test.for(figured)('the figure of %s can be linked to by the name of its section', (path) => {
  const figure = getPage(path).document.querySelector('.section-figure');
  expect(figure?.id).toBe(`${path.split('/')[2] ?? ''}-figure`);
});

test.for(figured)('the drawing of %s is an image that says its description, and none of its lettering', (path) => {
  const { document } = getPage(path);
  const svg = document.querySelector('.section-figure svg');
  const description = document.getElementById(svg?.getAttribute('aria-labelledby') ?? '');
  expect(svg?.getAttribute('role')).toBe('img');
  expect(svg?.querySelector('title')?.textContent).toBe(document.querySelector('.section-figure strong')?.textContent);
  expect(description?.tagName.toLowerCase()).toBe('desc');
  expect(description?.textContent.length).toBeGreaterThanOrEqual(80);
  const letters = [...(svg?.querySelectorAll('text') ?? [])];
  expect(letters.length).toBeGreaterThan(0);
  expect(letters.filter((text) => text.closest('[aria-hidden="true"]') === null)).toEqual([]);
});

test('every figure is named by its title or its speaker alone', () => {
  const named = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('figure')].map((figure) => {
      const name = figure.getAttribute('aria-label') ?? figure.querySelector('figcaption')?.textContent ?? '';
      return { path, name: name.trim() };
    }),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => name === '' || name.length > 80)).toEqual([]);
});

test.for(figured)('the figure of %s links the works it rests on', (path) => {
  const links = [...getPage(path).document.querySelectorAll('.section-figure .citations a')];
  const addresses = links.map((link) => link.getAttribute('href') ?? '');
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !builtAddresses.has(address))).toEqual([]);
});

test.for(figured)('the figure of %s has a remark on it, which its description tells too', (path) => {
  const { document } = getPage(path);
  const lines = [...document.querySelectorAll('.figure-remark text')].map((text) => text.textContent.trim());
  expect(lines.length).toBeGreaterThan(0);
  expect(document.querySelector('.section-figure desc')?.textContent).toContain(lines.join(' '));
});

test('a figure says plainly whether it draws an idea or a count', () => {
  const bases = figured.map((path) => /Drawn from.*?(?= \()/.exec(getText(getPage(path), '.section-figure'))?.[0]);
  expect(bases).toEqual([
    'Drawn from the idea, not from measurements',
    'Drawn from what the study counted',
    'Drawn from the idea, not from measurements',
    'Drawn from the idea, not from measurements',
  ]);
});

test('the drawing of what was counted has as many lines as its labels say', () => {
  const { document } = getPage('/purposes/cognitive-dissonance/');
  const lines = [...document.querySelectorAll('.section-figure [stroke-dasharray^="1 "]')].map(countDashes);
  const labels = [...document.querySelectorAll('.section-figure text')].map((text) => text.textContent.trim());
  // Those to leave are broken into three pieces.
  expect(lines).toEqual([27, 23, 23, 23]);
  expect(labels.slice(0, 2)).toEqual(['27 reasons to stay', '23 reasons to leave']);
});

test('no figure has a style attribute, which the content security policy would refuse', () => {
  const styled = figured.flatMap((path) => [...getPage(path).document.querySelectorAll('.section-figure [style]')]);
  expect(styled).toEqual([]);
});

test('the article shows every figure as its picture, at its size, fetched when a reader comes near', () => {
  const images = [...getPage('/').document.querySelectorAll('.figure-picture img')];
  expect(images).toHaveLength(figured.length);
  for (const image of images) {
    const svg = readFileSync(join(dist, image.getAttribute('src') ?? ''), 'utf8');
    const [, , width, height] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ') ?? [];
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual([width, height]);
    expect(image.getAttribute('loading')).toBe('lazy');
    expect(svg).toContain(`<title id="title">${image.getAttribute('alt') ?? ''}</title>`);
    const link = image.closest('a')?.getAttribute('href') ?? '';
    expect(builtAddresses.has(link)).toBe(true);
  }
});
