import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import postcss from 'postcss';
import { expect, onTestFinished, test } from 'vitest';
import { contentRules } from '../../../../src/build/styles/content-rules.ts';
import { readParts, type StyledPart } from '../../../../src/build/styles/read-parts.ts';

const motives: StyledPart = { hue: 'moss', sections: [{ id: 'rest', emblem: 'leaving' }] };
const gains: StyledPart = {
  hue: 'rose',
  sections: [
    { id: 'sleep', emblem: 'touching' },
    { id: 'tea', emblem: 'place-2' },
  ],
};

const write = (css: string, parts = [motives, gains]) =>
  postcss([contentRules(() => parts)])
    .process(css, { from: undefined })
    .css.replaceAll(/\s+/g, ' ')
    // PostCSS keeps no space that nobody wrote.
    .replaceAll(/(?<=[{}])(?=\S)/g, ' ')
    .trim();

test('gives the hues that parts have their rules, and leaves out those of the rest', () => {
  expect(
    write(':root { --color-ink: #111; --color-rose: red; --color-indigo: blue; --color-moss: green } @part-hues;'),
  ).toBe(
    ":root { --color-ink: #111; --color-rose: red; --color-moss: green } [data-hue='rose'] { --color-part: var(--color-rose); --color-link: var(--color-rose) } [data-hue='moss'] { --color-part: var(--color-moss); --color-link: var(--color-moss) }",
  );
});

test('names a transition for each section', () => {
  expect(write('@layer components { @transition-names; }')).toBe(
    ['rest', 'sleep', 'tea']
      .map((id) => `[data-travels] li:has([href$='/${id}/']) .emblem { view-transition-name: ${id} }`)
      .join(' ')
      .replace(/^(.*)$/, '@layer components { $1 }'),
  );
});

test('finds the emblem of each section in the sheet, by its place in its part', () => {
  expect(write('@emblem-rows;')).toBe(
    [
      '.contents-part > :last-child > :nth-child(1) { --row: 1 }',
      '.contents-part + .contents-part > :last-child > :nth-child(1) { --row: 0 }',
      '.contents-part + .contents-part > :last-child > :nth-child(2) { --row: 14 }',
    ].join(' '),
  );
});

test('reads the parts, and the sections of each, in reading order', () => {
  const root = mkdtempSync(join(tmpdir(), 'parts-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const files = {
    'parts/a.yaml': 'id: a\norder: 2\nhue: rose\n',
    'parts/b.yaml': 'id: b\norder: 1\nhue: moss\n',
    'a/sleep.mdx': '---\nid: sleep\norder: 2\n---\n\nWords.\n\n---\n',
    'a/tea.mdx': '---\nid: tea\norder: 1\nemblem: touching\n---\n',
    'b/rest.mdx': '---\r\nid: rest\r\norder: 1\r\nemblem: leaving\r\n---\r\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
  expect(readParts(root)).toEqual([
    { hue: 'moss', sections: [{ id: 'rest', emblem: 'leaving' }] },
    {
      hue: 'rose',
      sections: [
        { id: 'tea', emblem: 'touching' },
        { id: 'sleep', emblem: 'place-2' },
      ],
    },
  ]);
});
