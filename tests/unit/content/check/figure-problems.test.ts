import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findFigureProblems } from '../../../../src/content/check/figure-problems.ts';

const section = parseContentFile(
  'content/purposes/rest.mdx',
  'sections',
  '---\nid: rest\nfindings: [{ cites: [davis2003] }]\n---\n\nWords [@moran2020, p. 3].\n',
);
const getFaults = (cites: string) =>
  findFigureProblems([
    section,
    parseContentFile('content/figures/bed.yaml', 'figures', `id: bed\nsection: rest\ncites: [${cites}]\n`),
  ]).map(({ file, line, message }) => `${file}:${line}  ${message}`);

test('lets a figure rest on what its section cites, in a finding or in prose', () => {
  expect(getFaults('davis2003, moran2020')).toEqual([]);
});

test('finds a work that the section of a figure does not cite', () => {
  expect(getFaults('davis2003, mason2012')).toEqual([
    'content/figures/bed.yaml:3  cites "mason2012" is cited nowhere in content/purposes/rest.mdx. Cite it there, in the prose or in a finding, or name another work.',
  ]);
});
