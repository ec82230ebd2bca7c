import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { StudyCode } from '../../../../src/lib/evidence/codes.ts';
import { claimColumns, codeColumns } from '../../../../src/lib/evidence/data-columns.ts';
import { formatCsv, formatJson, toClaimRows, toCodeRows } from '../../../../src/lib/evidence/open-data.ts';
import { reckon } from '../../../../src/lib/evidence/verdict-rule.ts';
import type { ClaimData } from '../../../../src/schemas/claim.ts';

const code: StudyCode = {
  claim: 'call-helps',
  sample: 'ash2010/diary',
  work: 'ash2010',
  group: 'oslo',
  bearing: 'for',
  note: 'Calmer, they said',
  studied: 'week of diaries',
  about: 'breakups',
  timeOrder: true,
  read: 'abstract',
  design: 'diary',
};
const claim: ClaimData = {
  id: 'call-helps',
  type: 'outcome',
  about: 'breakups',
  text: 'A call helps.',
  test: 'asks after calls',
  general: 1,
  verdict: 'supported',
  certainty: 'very-low',
  votes: {},
  history: [],
};
const reckoned = { ...claim, codes: [code], reckoning: reckon({ ...claim, codes: [code] }) };

test('a code is a row with all that its claim, its sample and its work say, and null where they say nothing', () => {
  const works = new Map([['ash2010', { label: 'Ash, 2010', doi: '10.1000/ash' }]]);
  expect(toCodeRows([reckoned], works)).toEqual([
    {
      claim: 'call-helps',
      claim_text: 'A call helps.',
      claim_type: 'outcome',
      claim_about: 'breakups',
      section: null,
      sample: 'ash2010/diary',
      work: 'ash2010',
      doi: '10.1000/ash',
      citation: 'Ash, 2010',
      group: 'oslo',
      design: 'diary',
      people: null,
      bearing: 'for',
      about: 'breakups',
      indirectness: null,
      who: null,
      part: null,
      time_order: true,
      read: 'abstract',
      note: 'Calmer, they said',
      settled: null,
    },
  ]);
});

test('a claim is a row with what the rule makes of it, and not what is expected', () => {
  const [row] = toClaimRows([{ ...reckoned, verdict: 'contradicted' }]);
  expect(row).toMatchObject({ verdict: 'supported', certainty: 'very-low', why_mixed: null, opposite: null });
});

test('a claim that is mixed for two reasons names both', () => {
  const codes = [
    { ...code, who: 'men' },
    { ...code, bearing: 'null-result' as const, who: 'women' },
    { ...code, group: 'rome' },
    { ...code, group: 'bern', bearing: 'against' as const },
  ];
  const [row] = toClaimRows([{ ...reckoned, codes, reckoning: reckon({ ...claim, codes }) }]);
  expect(row?.why_mixed).toBe('differs-between-people studies-disagree');
});

test('the columns described are those of the rows, in their order', () => {
  const names = (columns: { name: string }[]) => columns.map(({ name }) => name);
  expect(names(codeColumns)).toEqual(toCodeRows([reckoned], new Map()).flatMap(Object.keys));
  expect(names(claimColumns)).toEqual(toClaimRows([reckoned]).flatMap(Object.keys));
});

const columns = [{ name: 'note' }, { name: 'people' }, { name: 'known' }];

test('in CSV a cell is quoted that holds a comma, a quotation mark or a line break, and null is empty', () => {
  expect(
    formatCsv(
      [
        { note: 'First, “fun”', people: 58, known: true },
        { note: 'He said "no"', people: null, known: false },
        { note: null, people: 2, known: true },
      ],
      columns,
    ),
  ).toBe('note,people,known\r\n"First, “fun”",58,true\r\n"He said ""no""",,false\r\n,2,true\r\n');
});

test('CSV is read back as it was written', () => {
  const notes = ['a,b', '"', '""', 'one\ntwo', 'one\r\ntwo', ' space ', 'naïve – “so”', '=1+1', ',', ''];
  const text = formatCsv(
    notes.map((note) => ({ note, people: null, known: true })),
    columns,
  );
  const { data, errors } = Papa.parse<{ note: string }>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map(({ note }) => note)).toEqual(notes);
});

test('in JSON each row is a line', () => {
  expect(formatJson({ codes: [{ a: 1 }, { a: null }], claims: [{ b: 'x' }] })).toBe(
    '{\n"codes":[\n{"a":1},\n{"a":null}\n],\n"claims":[\n{"b":"x"}\n]\n}\n',
  );
});
