import { describe, expect, test } from 'vitest';
import { explain } from '../../search/explain.ts';
import { createRecord, searchData } from '../browser/search/search-data.ts';
import { createDanger, createLists } from '../lib/danger/danger-data.ts';

const lists = createLists([createDanger('fright', ['afraid of ferns'])]);
const work = createRecord({
  path: '/references/#sato2001',
  kind: 'study',
  title: 'Sato & Okafor, 2001',
  text: 'Of moss: Growth in shade',
  names: ['Sato', 'Okafor'],
});
const data = { ...searchData, records: [...searchData.records, work] };
const explainText = (text: string) => explain(text, data, lists);

describe('of a result that the query names, it says by what', () => {
  test.each([
    ['what is liking', 'its name: the question asks for such a thing'],
    ['grief', 'its name: all of the query names it'],
    ['sato2001', 'its key: all of the query names it'],
    ['okafor 2001', 'person and year: all of the query names it'],
  ])('“%s”', async (text, why) => {
    expect(await explainText(text)).toMatch(new RegExp(`^ +1 .*\n +lifted by ${why}$`, 'm'));
  });
});

test('it says what no record explains, how little is held, and what is lacking', async () => {
  const lines = (await explainText('zebra grief')).split('\n');
  expect(lines).toContainEqual(expect.stringMatching(/^looks for {2}zebra \(\d+ % .*strange: no record has it\)$/));
  expect(lines).toContainEqual(expect.stringMatching(/^answer {5}loose: .*nothing holds 0\.\d\d .* for 2 words$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ +loose: holds 0\.\d\d, and the least is 0\.\d\d$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ +has grief in aliases; lacks zebra$/));
});

test('it says how many results are close', async () => {
  expect(await explainText('drug habit')).toMatch(/^answer {5}close: 1 of 1$/m);
});

test('it says how a mistyped query was read, and what was passed by', async () => {
  const lines = (await explainText('the addicton')).split('\n');
  expect(lines).toContain('read as    the addiction');
  expect(lines).toContain('passed by  the');
  expect((await explainText('addiction')).split('\n')).toContain('read as    it was typed');
});

test.each([
  ['my addicton', ['mended     addicton', 'left       my: fillers']],
  ['grime, zebra grief', ['mended     nothing', 'left       grime: unknown here, but right English']],
  ['grime, zebra grief', ['left       zebra: with nothing near to them', 'left       grief: known here']],
  ['rewar', ['mended     nothing', 'left       rewar: beginnings of known words']],
  [
    'zebra quagga yonder addicton grief',
    ['left       addicton: nothing closer is found with addiction', 'read as    it was typed'],
  ],
])('of the words of “%s” it says which were mended, and why the others were not', async (text, lines) => {
  expect((await explainText(text)).split('\n')).toEqual(expect.arrayContaining(lines));
});

test('it says what a question asks for by its name', async () => {
  expect(await explainText('who is amir levine')).toContain('asks for   a person: amir levine');
  expect(await explainText('amir levine')).toContain('asks for   nothing by its name');
});

test('it says that nothing was found', async () => {
  expect(await explainText('zebra')).toContain('answer     nothing found');
});

test('it says which help comes first', async () => {
  expect(await explainText('i am afraid of ferns')).toContain('urgent     fright');
  expect(await explainText('grief')).toContain('urgent     no');
});
