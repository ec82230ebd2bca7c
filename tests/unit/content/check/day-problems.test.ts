import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findDayProblems } from '../../../../src/content/check/day-problems.ts';

const today = '2026-11-24';

/** What is wrong with a section of these days. */
function getDayFaults(published: string, reviewed: string, due: string): string[] {
  const text = `---\nid: rest\npublished: ${published}\nreviewed: ${reviewed}\nreviewDue: ${due}\n---\n`;
  const problems = findDayProblems(parseContentFile('content/purposes/rest.mdx', 'sections', text), today);
  return problems.map(({ line, message, severity }) => `${line}  ${message} (${severity})`);
}

test('only warns of a section whose review is overdue', () => {
  expect(getDayFaults('2026-11-22', '2026-11-23', '2026-11-23')).toEqual([
    '5  reviewDue 2026-11-23 has passed. Read it again, then set "reviewed" and a new "reviewDue". (warning)',
  ]);
});

test('does not warn on the day of the review', () => {
  expect(getDayFaults('2026-11-22', '2026-11-23', '2026-11-24')).toEqual([]);
});

test('only warns of a page whose review is overdue', () => {
  const file = 'content/pages/about.yaml';
  const text = 'id: about\npublished: 2026-11-22\nreviewed: 2026-11-22\nreviewDue: 2026-11-23\n';
  const problems = findDayProblems(parseContentFile(file, 'pages', text), today);
  expect(problems.map(({ line, message, severity }) => `${line}  ${message} (${severity})`)).toEqual([
    '4  reviewDue 2026-11-23 has passed. Read it again, then set "reviewed" and a new "reviewDue". (warning)',
  ]);
});

test('reports a review before the day of publication', () => {
  expect(getDayFaults('2026-11-24', '2026-11-23', '2027-11-24')).toEqual([
    '4  reviewed 2026-11-23 is not between published 2026-11-24 and reviewDue 2027-11-24. Mend the days. (error)',
  ]);
});

test('reports a review that is due before the last one, and not that it is overdue', () => {
  expect(getDayFaults('2026-11-20', '2026-11-23', '2026-11-22')).toEqual([
    '4  reviewed 2026-11-23 is not between published 2026-11-20 and reviewDue 2026-11-22. Mend the days. (error)',
  ]);
});

test('lets a section be published, reviewed and due on one day', () => {
  expect(getDayFaults('2026-11-24', '2026-11-24', '2026-11-24')).toEqual([]);
});

test.for([
  ['published', '2031-01-01', 'sections', 'published: 2031-01-01\nreviewed: 2031-01-01\nreviewDue: 2032-01-01', 2],
  ['date', '2099-11-24', 'changes', 'kind: change\ndate: 2099-11-24', 3],
  ['read', '2026-12-24', 'supportLines', 'read: 2026-12-24', 2],
  ['searched', '2027-01', 'experts', 'quotation: { provenance: { searched: 2027-01 } }', 2],
  ['until', '2027-01-01', 'claims', 'history:\n  - until: 2027-01-01', 3],
] as const)('reports %s %s, which is in the future', ([field, day, collection, fields, line]) => {
  const content = parseContentFile('content/x/rest.yaml', collection, `id: rest\n${fields}\n`);
  expect(findDayProblems(content, today)[0]).toEqual({
    file: 'content/x/rest.yaml',
    line,
    message: `${field} ${day} is in the future. Write the day on which it was.`,
    severity: 'error',
  });
});

test('lets pass tomorrow, which it may be already where the author is, and days that are to come', () => {
  expect(getDayFaults('2026-11-25', '2026-11-25', '2027-11-24')).toEqual([]);
});
