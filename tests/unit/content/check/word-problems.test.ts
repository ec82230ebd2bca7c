import { expect, test } from 'vitest';
import { checkFiles } from '../../../../src/content/check/check-files.ts';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findWordProblems } from '../../../../src/content/check/word-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const place = (id: string) => `{ "id": "${id}", "of": "${id}", "label": "about ${id}" }`;
const siteText = `{
  "id": "site",
  "nearness": { "nearest": ${place('chairs')}, "near": ${place('seats')}, "far": ${place('rooms')} },
  "shares": {
    "filled": { "id": "sat", "heading": "Sat", "meaning": "sat" },
    "ring": { "id": "stood", "heading": "Stood", "meaning": "stood" }
  },
  "needs": [{ "id": "rest", "label": "Rest", "everywhere": true }, { "id": "talk", "label": "To talk", "everywhere": false }]
}`;
const site = parseContentFile('content/site.json', 'site', siteText);

const getFaults = (collection: CollectionName, text: string) =>
  findWordProblems([parseContentFile('content/some/one.yaml', collection, text), site]).map(
    ({ line, message }) => `${line}  ${message}`,
  );

test.for([
  ['claims', 'about: seats\n'],
  ['studies', 'about: chairs\nsamples:\n  - codes:\n      - about: rooms\n      - claim: ease\n'],
  ['percentages', 'about: stood\n'],
  ['supportLines', 'needs: [rest, talk]\n'],
  ['dangers', 'need: rest\n'],
  ['claims', 'about:\n'],
  ['supportLines', 'needs: rest\n'],
] as const)('finds nothing wrong with %s of %j', ([collection, text]) => {
  expect(getFaults(collection, text)).toEqual([]);
});

test.for([
  [
    'claims',
    'id: one\nabout: chiars\n',
    '2  about "chiars" is not one of chairs, seats, rooms. Did you mean "chairs"?',
  ],
  ['studies', 'about: love\n', '1  about "love" is not one of chairs, seats, rooms.'],
  [
    'studies',
    'about: chairs\nsamples:\n  - codes:\n      - claim: ease\n      - about: sat\n',
    '5  samples[0].codes[1].about "sat" is not one of chairs, seats, rooms. Did you mean "seats"?',
  ],
  ['percentages', 'about: chairs\n', '1  about "chairs" is not one of sat, stood.'],
  ['supportLines', 'needs:\n  - rest\n  - boredom\n', '3  needs[1] "boredom" is not one of rest, talk.'],
  ['dangers', 'need: boredom\n', '1  need "boredom" is not one of rest, talk.'],
] as const)('names what the site does not know, in %s of %j', ([collection, text, fault]) => {
  expect(getFaults(collection, text)).toEqual([fault]);
});

test('reckons no verdict with what it does not know: the cause is said once', () => {
  const claim = `id: ease\ntype: motive\nabout: chiars\ntext: It is easy.\ntest: asks\ngeneral: 1\nverdict: supported\ncertainty: low\n`;
  const check = (text: string) =>
    checkFiles([parseContentFile('content/claims/ease.yaml', 'claims', text), site], '2026-11-30')
      .filter(({ file }) => file === 'content/claims/ease.yaml')
      .map(({ line }) => line);
  expect(check(claim)).toEqual([3]);
  // With a nearness that it knows, nothing makes that verdict.
  expect(check(claim.replace('chiars', 'chairs'))).toEqual([7]);
});
