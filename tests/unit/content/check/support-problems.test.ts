import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findSupportProblems } from '../../../../src/content/check/support-problems.ts';

const today = '2026-11-24';
const others = [
  parseContentFile('content/countries/gb.yaml', 'countries', 'id: gb\ncode: GB\n'),
  parseContentFile('content/countries/us.yaml', 'countries', 'id: us\ncode: US\n'),
  parseContentFile('content/countries/in.yaml', 'countries', 'id: in\ncode: IN\n'),
  parseContentFile('content/countries/es.yaml', 'countries', 'id: es\ncode: ES\n'),
  parseContentFile('content/countries/ie.yaml', 'countries', 'id: ie\ncode: IE\n'),
  parseContentFile(
    'content/support/wrong-numbers.yaml',
    'wrongNumbers',
    `entries:
  - { written: 0808 802 9999, country: gb, why: it has ended }
  - { written: press 3, country: us, why: it has ended }
`,
  ),
];

/** What is wrong with a help line of these fields. */
function getFaults(country: string, fields: string): string[] {
  const line = parseContentFile('content/support/lines/rest.yaml', 'supportLines', `country: ${country}\n${fields}\n`);
  return format(findSupportProblems([...others, line], today));
}

/** What is wrong with the emergency numbers of a country. */
function getCountryFaults(fields: string): string[] {
  const country = parseContentFile('content/countries/rest.yaml', 'countries', `${fields}\n`);
  return format(findSupportProblems([country], today));
}

const format = (problems: ReturnType<typeof findSupportProblems>) =>
  problems.map(({ line, message, severity }) => `${line}  ${message} (${severity})`);

test.for([
  ['an ordinary number', 'gb', "{ display: 0808 2000 247, tel: '08082000247' }"],
  ['a number dialled as from abroad', 'ie', "{ display: 01 554 3811, tel: '+35315543811' }"],
  ['a short number', 'us', "{ display: '988', tel: '988' }"],
  ['a number for texts', 'us', "{ display: '88788', sms: '88788' }"],
  ['a number written to at an address', 'es', '{ display: 600 000 016, url: https://wa.me/34600000016 }'],
  ['a number the library does not know, vouched for', 'in', "{ display: '14416', tel: '14416', unlisted: true }"],
] as const)('lets pass %s', ([, country, route]) => {
  expect(getFaults(country, `routes:\n  - ${route}`)).toEqual([]);
});

test('finds a number without digits', () => {
  expect(getFaults('gb', "routes:\n  - { display: on our page, tel: '08082000247' }")).toEqual([
    '3  routes[0].display "on our page" has no digits. Write the number as it is dialled. (error)',
  ]);
});

test.for([
  [
    'of another country',
    'gb',
    "{ display: '988', tel: '988' }",
    '3  routes[0].display "988" is no number of GB. Mend it, or, if you have made sure of it, write "unlisted: true" beside it. (error)',
  ],
  [
    'that is too short',
    'gb',
    "{ display: 0808 2000 24, tel: '0808200024' }",
    '3  routes[0].display "0808 2000 24" is no number of GB. Mend it, or, if you have made sure of it, write "unlisted: true" beside it. (error)',
  ],
  [
    'vouched for without need',
    'us',
    "{ display: '988', tel: '988', unlisted: true }",
    '3  routes[0].unlisted is not needed: "988" is a number of US. Take it out. (error)',
  ],
  [
    'called otherwise than shown',
    'gb',
    "{ display: 0808 2000 247, tel: '08082000274' }",
    '3  routes[0].tel "08082000274" is another number than "0808 2000 247". Write "08082000247", or mend what is shown. (error)',
  ],
  [
    'texted otherwise than shown',
    'us',
    "{ display: '88788', sms: '88787' }",
    '3  routes[0].sms "88787" is another number than "88788". Write "88788", or mend what is shown. (error)',
  ],
  [
    'written to at the address of another',
    'es',
    '{ display: 600 000 016, url: https://wa.me/34600000061 }',
    '3  routes[0].url "https://wa.me/34600000061" is another number than "600 000 016". Write an address that holds 34600000016, or mend what is shown. (error)',
  ],
] as const)('reports a number %s', ([, country, route, fault]) => {
  expect(getFaults(country, `routes:\n  - ${route}`)).toEqual([fault]);
});

test('reports a number known to be wrong, however it is spaced', () => {
  expect(getFaults('gb', 'note: Or call 0808-8029-999.')).toEqual([
    '2  note holds "0808 802 9999", which is wrong: it has ended. Mend it. (error)',
  ]);
});

test('reports words known to be wrong', () => {
  expect(getFaults('us', 'note: Press 3 for young people.')).toEqual([
    '2  note holds "press 3", which is wrong: it has ended. Mend it. (error)',
  ]);
});

test('lets another country use what is wrong in one', () => {
  expect(getFaults('gb', 'note: Then press 3.')).toEqual([]);
});

test('only warns of a number that was read more than a year ago', () => {
  expect(getFaults('gb', 'read: 2025-11-23')).toEqual([
    '2  read 2025-11-23 is more than a year ago. Read the page again, then set "read". (warning)',
  ]);
});

test('does not warn when a year has just passed', () => {
  expect(getFaults('gb', 'read: 2025-11-24')).toEqual([]);
});

test('reports an emergency number that calls no help in its country', () => {
  expect(getCountryFaults("code: GB\nemergency:\n  - { display: '911', tel: '911' }")).toEqual([
    '3  emergency[0].display "911" is no emergency number of GB. Mend it, or, if you have made sure of it, write "unlisted: true" beside it. (error)',
  ]);
});

test('reports an emergency number that one of several countries does not have', () => {
  expect(getCountryFaults("code: EU\nmembers: [SE, FR]\nemergency:\n  - { display: '17', tel: '17' }")).toEqual([
    '4  emergency[0].display "17" is no emergency number of SE. Mend it, or, if you have made sure of it, write "unlisted: true" beside it. (error)',
  ]);
});

test('reports a code that no country has', () => {
  expect(getCountryFaults("code: XX\nemergency:\n  - { display: '112', tel: '112' }")).toEqual([
    '3  emergency[0].display "112" is no emergency number of XX. Mend it, or, if you have made sure of it, write "unlisted: true" beside it. (error)',
  ]);
});
