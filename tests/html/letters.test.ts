/** The lists from A to Z: everything stands under its own letter, and the strip of letters leads to each. */
import { describe, expect, test } from 'vitest';
import { getPage } from './built-site.ts';

describe.for([
  ['/topics/', '.topic-group', '.topic dt'],
  ['/references/', '.reference-group', '.reference .csl-entry'],
] as const)('%s', ([path, groupSelector, nameSelector]) => {
  const { document } = getPage(path);
  const groups = [...document.querySelectorAll(groupSelector)].map((group) => ({
    heading: group.querySelector('h2'),
    names: [...group.querySelectorAll(nameSelector)].map((name) => name.textContent.trim()),
  }));
  const letters = groups.map(({ heading }) => heading?.textContent ?? '');

  test('has everything under its own letter', () => {
    expect(groups.flatMap(({ names }) => names)).toHaveLength(document.querySelectorAll(nameSelector).length);
    const astray = groups.flatMap(({ names }, i) =>
      names.filter((name) => {
        const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? '';
        return first.toUpperCase() !== letters[i];
      }),
    );
    expect(astray).toEqual([]);
  });

  test('has its letters from A to Z, each once, and none without an entry', () => {
    expect(letters).toEqual([...new Set(letters)].toSorted());
    expect(letters.length).toBeGreaterThan(15);
    expect(groups.filter(({ names }) => names.length === 0)).toEqual([]);
  });

  test('leads from its strip of letters to the heading of each', () => {
    const strip = [...document.querySelectorAll('.letter-strip a')].map((link) => [
      link.textContent.trim(),
      link.getAttribute('href'),
    ]);
    expect(strip).toEqual(groups.map(({ heading }) => [heading?.textContent, `#${heading?.id ?? ''}`]));
  });
});
