import { expect, test } from 'vitest';
import { formatLocator, isLocator } from '../../../../src/lib/citations/locators.ts';

test.for([
  ...['p. 3', 'pp. 3–5', 'pp. 3-5, 9', 'p. 327 ff.', 'p. xii', 'p. S12', 'p 3', 'Page 3', 'pages 3 to 5'],
  ...['chap. 2', 'Chapter 2', 'sec. 3.2', '§ 3', 'fig. 2a', 'Table S1', 'para. 4 and 6', '¶ 4', 'note 3', 'verse 3:16'],
  ...[
    'vol. 2, no. 3',
    'chap. 2, p. 3',
    'l. 12',
    'fol. 3r',
    'part II',
    'Appendix B',
    's.v. attachment',
    'act 1, scene 2',
  ],
  ...['12:30', '1:02:30', '1:02-1:30', 'min. 12'],
])('%s says where in a work', (text) => {
  expect(isLocator(text)).toBe(true);
});

test.for([
  '',
  'pgae 3',
  '3',
  '3–5',
  'p.',
  'page',
  'p. three',
  'see p. 3',
  'emphasis added',
  'p. 3, chap. two',
  'in 2003',
])('%s does not', (text) => {
  expect(isLocator(text)).toBe(false);
});

test.for([
  ['pp. 3-5', 'pp. 3–5'],
  ['pp. 3 - 5, 9', 'pp. 3–5, 9'],
  ['pp. A1-A3', 'pp. A1–A3'],
  ['p.3', 'p. 3'],
  ['s.v. well-being', 's.v. well-being'],
] as const)('%s is printed as %s', ([text, printed]) => {
  expect(formatLocator(text)).toBe(printed);
});
