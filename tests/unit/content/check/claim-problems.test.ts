import { describe, expect, test } from 'vitest';
import { findClaimProblems } from '../../../../src/content/check/claim-problems.ts';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';

const createClaim = (id: string, fields = '') =>
  parseContentFile(`content/claims/${id}.yaml`, 'claims', `id: ${id}\nsection: rest\n${fields}`);

const reason = createClaim('rest-reason', 'type: motive\n');
const result = createClaim('rest-result', 'type: outcome\n');

/** What is wrong with a section that two claims lead, beside these claims. */
function getFaults(claims: (typeof reason)[], leads = '[rest-reason, rest-result]'): string[] {
  const section = parseContentFile(
    'content/purposes/rest.mdx',
    'sections',
    `---\nid: rest\ntitle: Rest\nleads: ${leads}\n---\n\nWords.\n`,
  );
  return findClaimProblems([section, ...claims]).map(({ file, line, message }) => `${file}:${line}  ${message}`);
}

test('finds nothing wrong with a section that two of its own claims lead', () => {
  expect(getFaults([reason, result])).toEqual([]);
});

test('names the file and stops the build', () => {
  const section = parseContentFile('content/purposes/rest.mdx', 'sections', '---\nid: rest\n---\n\nWords.\n');
  expect(findClaimProblems([section, reason])).toEqual([
    {
      file: 'content/purposes/rest.mdx',
      line: 2,
      message: 'has 1 claim of its own; it should have 2 to 4. They say "section: rest" in content/claims/.',
      severity: 'error',
    },
  ]);
});

describe('a section', () => {
  const create = (count: number) =>
    Array.from({ length: count }, (_, i) => createClaim(`rest-${i}`, i === 0 ? 'type: motive\n' : 'type: outcome\n'));

  test.each([2, 3, 4])('may have %s claims', (count) => {
    expect(getFaults(create(count), '[rest-0, rest-1]')).toEqual([]);
  });

  test.each([1, 5])('may not have %s', (count) => {
    expect(getFaults(create(count), '[rest-0]')).toEqual([
      `content/purposes/rest.mdx:4  has ${count} ${count === 1 ? 'claim' : 'claims'} of its own; it should have 2 to 4. They say "section: rest" in content/claims/.`,
    ]);
  });
});

describe('a lead', () => {
  test('has to be a claim of the section', () => {
    const other = parseContentFile('content/claims/fun.yaml', 'claims', 'id: fun\ntype: motive\ngeneral: 1\n');
    expect(getFaults([reason, result, other], '[fun, rest-result]')).toEqual([
      'content/purposes/rest.mdx:4  leads "fun" is no claim of this section. Name two of rest-reason, rest-result.',
    ]);
  });

  test('that does not exist is a fault of its own', () => {
    expect(getFaults([reason, result], '[rest-reson, rest-result]')).toEqual([]);
  });

  test('has to be told from the other', () => {
    const mechanism = createClaim('rest-how', 'type: mechanism\n');
    expect(getFaults([reason, mechanism], '[rest-reason, rest-how]')).toEqual([
      'content/purposes/rest.mdx:4  leads "rest-reason" and "rest-how" are both called "reason". Write "label: …" in one of them, or name another claim.',
    ]);
    expect(
      getFaults([reason, createClaim('rest-how', 'type: mechanism\nlabel: Way\n')], '[rest-reason, rest-how]'),
    ).toEqual([]);
  });

  test('may not be named twice', () => {
    expect(getFaults([reason, result], '[rest-reason, rest-reason]')).toHaveLength(1);
  });

  test('of the type who needs a label', () => {
    expect(getFaults([reason, createClaim('rest-result', 'type: who\n')])).toEqual([
      'content/purposes/rest.mdx:4  leads "rest-result", of the type who, has no label. Write "label: …" in content/claims/rest-result.yaml.',
    ]);
    expect(getFaults([reason, createClaim('rest-result', 'type: who\nlabel: Share\n')])).toEqual([]);
  });
});

describe('a claim and its opposite', () => {
  const getOpposites = (verdict: string, other: string) =>
    getFaults([
      createClaim('rest-reason', `type: motive\nopposite: rest-result\nverdict: ${verdict}\n`),
      createClaim('rest-result', `type: outcome\nverdict: ${other}\n`),
    ]);

  test('may not both be supported', () => {
    expect(getOpposites('supported', 'supported')).toEqual([
      'content/claims/rest-reason.yaml:4  opposite "rest-result" is supported at content/claims/rest-result.yaml:4, as this claim is. Both cannot be: mend the codes of one.',
    ]);
  });

  test.each([
    ['supported', 'contradicted'],
    ['mixed', 'supported'],
    ['untested', 'untested'],
  ])('may be %s and %s', (verdict, other) => {
    expect(getOpposites(verdict, other)).toEqual([]);
  });
});

test('says nothing where there are no claims, which is a fault of its own', () => {
  expect(getFaults([])).toEqual([]);
});
