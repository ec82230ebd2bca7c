import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { occasions } from '../../src/build/loaded-files/loaded-files.ts';
import { dist, getPage, getText, pages } from './built-site.ts';

const getStyles = (html: string) =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '').join('\n');

const layers = ['reset', 'tokens', 'base', 'compositions', 'prose', 'components', 'utilities', 'print'];

test.for(pages)('$path names its cascade layers in their order before any other style', ({ document }) => {
  const [first] = document.querySelectorAll('style, link[rel="stylesheet"]');
  const named = [...(first?.textContent ?? '').matchAll(/@layer ([\w,]+)[;{]/g)].flatMap(([, names = '']) =>
    names.split(','),
  );
  // The first mention of a layer fixes its place.
  expect([...new Set(named)]).toEqual(layers);
});

const source = join(import.meta.dirname, '../../src');

test.for(globSync('**/*.later.css', { cwd: source }))('what %s styles is styled by the one later file', (file) => {
  const [later = '', ...others] = globSync('_astro/*.css', { cwd: dist });
  expect(others).toEqual([]);
  const styled = new Set(getSelectors(readFileSync(join(dist, later), 'utf8')));
  const named = getSelectors(readFileSync(join(source, file), 'utf8'));
  expect(named).not.toEqual([]);
  // The build writes the ranges of media in the older way.
  expect(named.filter((selector) => !styled.has(selector) && !/^media.*width/.test(selector))).toEqual([]);
});

/** What stands before each block of a style sheet, without the space, quotes and second colon that are left out when it is built. */
const getSelectors = (css: string) =>
  (css.replaceAll(/\/\*.*?\*\//gs, '').match(/[^{};@]+(?=\{)/g) ?? []).map((text) =>
    text.replaceAll(/[\s'"]/g, '').replaceAll('::', ':'),
  );

test.for(pages)('$path measures in units that do not change when the typeface arrives', ({ html }) => {
  expect(getStyles(html).match(/[\d.]+ch\b/g) ?? []).toEqual([]);
});

test.for(pages)('$path bears nothing that only the build has read', ({ html }) => {
  expect(html.match(/ data-(?:indexed|export)[\w-]*/g) ?? []).toEqual([]);
});

test.for(pages)('$path loads nothing from anywhere else', ({ document }) => {
  const loaded = [...document.querySelectorAll('[src], link[href]:not([rel="canonical"], [rel="cite-as"])')];
  const outside = loaded.filter((element) =>
    /^(?:[a-z]+:|\/\/)/i.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
  );
  expect(outside.map((element) => element.outerHTML)).toEqual([]);
});

test('the list of what pages load knows every occasion, and every file that is named for one', () => {
  const list = getPage('/about/').document.querySelector('#privacy-files');
  const headings = [...(list?.querySelectorAll('[scope="rowgroup"]') ?? [])].map((heading) => heading.textContent);
  expect(headings).toEqual(expect.arrayContaining(occasions.map(({ when }) => when)));
  const listed = [...(list?.querySelectorAll('code') ?? [])].map((file) => file.textContent);
  const named = occasions.flatMap(({ files = [] }) => files);
  expect(named.filter((name) => !listed.some((file) => file.startsWith(name)))).toEqual([]);
});

test.for(pages)('$path has a strict content security policy', ({ document }) => {
  const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain("'unsafe-eval'");
  // What precedes it would not be governed.
  const before = [...(document.querySelector('head')?.children ?? [])].slice(0, 2);
  expect(before.map((element) => element.getAttributeNames().join(' '))).toEqual(['charset', 'http-equiv content']);
});

test.for(pages)('$path has one script within it, the first thing after its viewport, let in by its hash', (page) => {
  const { document } = page;
  const inline = [...document.querySelectorAll('script:not([src], [type="application/ld+json"])')];
  expect(inline).toHaveLength(1);
  expect(inline[0]?.previousElementSibling?.getAttribute('name')).toBe('viewport');
  const hash = createHash('sha256')
    .update(inline[0]?.textContent ?? '')
    .digest('base64');
  const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  expect(policy.split(';').find((directive) => directive.trim().startsWith('script-src'))).toContain(
    `'sha256-${hash}'`,
  );
});

test.for(pages.filter(({ path }) => path !== '/404.html'))(
  '$path has a description fit for a search engine',
  ({ document }) => {
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(200);
  },
);

test('no two pages share a title', () => {
  const titles = pages.map(({ document }) => document.title);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test.for(['normal', 'italic'])('the built typeface, %s, has every character the pages use', (style) => {
  const font = openSync(join(dist, findFont(style)));
  const used = new Set(pages.flatMap((page) => [...getText(page)]));
  // The arrow back from a note, which asks for text and not for a picture, and the hyphen in telephone numbers.
  const drawnBySystem = new Set(['↩', '\uFE0E', '\u2011']);
  const missing = [...used].filter(
    (character) =>
      !drawnBySystem.has(character) &&
      !('hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  );
  expect(missing, 'the package holds no such characters in its Latin files').toEqual([]);
});

/** The address of the font file that the pages name for a style. */
function findFont(style: string): string {
  const rules = getStyles(getPage('/').html).match(/@font-face\{[^}]*\}/g) ?? [];
  const rule = rules.find((text) => text.includes(`font-style:${style}`) && text.includes('/_astro/fonts/'));
  const address = /\/_astro\/fonts\/[\w.-]+/.exec(rule ?? '')?.[0];
  if (address === undefined) throw new Error(`No font file for "${style}".`);
  return address;
}

test.for(pages)('$path can be left at once, for a page that says nothing of this one', ({ document }) => {
  const leave = document.querySelector('.site-header [data-leave]');
  expect(leave?.getAttribute('href')).toBe('https://www.wikipedia.org/');
  expect(leave?.getAttribute('rel')).toBe('noopener noreferrer');
});
