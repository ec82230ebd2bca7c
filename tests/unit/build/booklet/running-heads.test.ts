import { expect, test } from 'vitest';
import { renderRunningHeads } from '../../../../src/build/booklet/running-heads.ts';

const sections = [
  { id: 'fear-of-loss', part: 'motivations' as const },
  { id: 'attachment-styles', part: 'purposes' as const },
];
const lines = renderRunningHeads(sections, 'site.example').split('\n');

test('gives every page the article’s address', () => {
  expect(lines[0]).toBe(':root{--running-head:"site.example/"}');
});

test('writes a link’s absolute URL after its words', () => {
  expect(lines[1]).toBe('.more a:after{content:" (site.example" attr(href) ")"}');
});

test('gives each section pages of its own name, with its address at their head', () => {
  expect(lines.slice(2)).toEqual([
    '@page fear-of-loss{@top-left{content:"site.example/motivations/fear-of-loss/"}}' +
      '.article-section:has(#fear-of-loss){page:fear-of-loss}',
    '@page attachment-styles{@top-left{content:"site.example/purposes/attachment-styles/"}}' +
      '.article-section:has(#attachment-styles){page:attachment-styles}',
  ]);
});

test('names no page when there are no sections', () => {
  expect(renderRunningHeads([], 'site.example')).not.toContain('@page');
});
