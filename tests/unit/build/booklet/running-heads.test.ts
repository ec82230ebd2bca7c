import { expect, test } from 'vitest';
import { renderRunningHeads } from '../../../../src/build/booklet/running-heads.ts';

const chapters = [
  { id: 'fear-of-loss', title: 'Fear of loss' },
  { id: 'references', title: 'The “works” cited, or "read"' },
];
const lines = renderRunningHeads(chapters, 'site.example').split('\n');

test('writes a link’s absolute URL after its words', () => {
  expect(lines[0]).toBe('.more a:after{content:" (site.example" attr(href) ")"}');
});

test('gives each chapter pages of its own name, with its title at their head', () => {
  expect(lines.slice(1)).toEqual([
    '@page fear-of-loss{@top-left{content:"Fear of loss"}}' + 'section:has(> #fear-of-loss){page:fear-of-loss}',
    '@page references{@top-left{content:"The “works” cited, or \\"read\\""}}' +
      'section:has(> #references){page:references}',
  ]);
});

test('names no page when there are no chapters', () => {
  expect(renderRunningHeads([], 'site.example')).not.toContain('@page');
});
