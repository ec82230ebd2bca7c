import { describe, expect, test } from 'vitest';
import type { Code, CodedClaim } from '../../../../src/lib/evidence/coded-claim.ts';
import {
  describeLeads,
  describeVerdict,
  formatVerdict,
  listLeads,
  type LeadClaim,
} from '../../../../src/lib/evidence/verdict.ts';
import { reckon } from '../../../../src/lib/evidence/verdict-rule.ts';
import { createClaim, createCode, nearby } from './create-code.ts';

const say = (codes: Code[], claim: Partial<CodedClaim> = {}) => describeVerdict(reckon(createClaim(codes, claim)));

describe('a verdict never stands alone', () => {
  test.each([
    [[createCode('a', 'for', { people: 92 })], 'by one small study, very low certainty'],
    [[createCode('a', 'against')], 'by one study, very low certainty'],
    [['a', 'b'].map((group) => createCode(group, 'for')), 'by two studies, low certainty'],
    [['a', 'b'].map((group) => createCode(group, 'for', { people: 50 })), 'by two small studies, very low certainty'],
    [['a', 'b', 'c'].map((group) => createCode(group, 'for')), 'by several studies, moderate certainty'],
    [[createCode('a', 'for', { design: 'meta-analysis' })], 'by several studies, moderate certainty'],
  ])('one that is clear says by how much (%#)', (codes, text) => {
    expect(say(codes)).toBe(text);
  });

  test('one that is mixed says why', () => {
    const split = [createCode('a', 'for', { who: 'men' }), createCode('a', 'against', { who: 'women' })];
    expect(say(split, { type: 'who' })).toBe('it differs between people, low certainty');
    const part = [createCode('b', 'for', { part: 'that day' }), createCode('b', 'against', { part: 'later' })];
    expect(say([...split, ...part])).toBe('it differs between people and part of it holds, low certainty');
    expect(say([createCode('a', 'for'), createCode('b', 'against')])).toBe('studies disagree, very low certainty');
  });

  test.each([
    [[], 'no study of it, or near it'],
    [[createCode('a', 'null-result')], 'looked for, and nothing found'],
    [[createCode('a', 'for', nearby)], 'what is nearby points to it'],
    [[createCode('a', 'for', nearby), createCode('b', 'against', nearby)], 'what is nearby points both ways'],
    [
      [createCode('a', 'for', { ...nearby, who: 'men' }), createCode('a', 'against', { ...nearby, who: 'women' })],
      'what is nearby points both ways',
    ],
    [
      [createCode('a', 'null-result', nearby), createCode('b', 'against', nearby)],
      'what is nearby points away from it',
    ],
  ])('one that is untested says what there is (%#)', (codes, text) => {
    expect(say(codes)).toBe(text);
  });

  test('in a line it begins with its word', () => {
    expect(formatVerdict(reckon(createClaim([])))).toBe('Untested: no study of it, or near it');
  });
});

describe('two claims that lead a section', () => {
  const createLead = (type: LeadClaim['type'], codes: Code[], label?: string): LeadClaim => ({
    type,
    label,
    reckoning: reckon(createClaim(codes, { type })),
  });
  const supported = [createCode('a', 'for')];

  test('are told together', () => {
    expect(describeLeads([createLead('motive', supported), createLead('outcome', [])])).toEqual([
      'Reason supported (low certainty)',
      'effect untested',
    ]);
  });

  test('are named by their labels, where they have some', () => {
    expect(describeLeads([createLead('who', supported, 'anxiety'), createLead('who', [], 'avoidance')])).toEqual([
      'Anxiety supported (low certainty)',
      'avoidance untested',
    ]);
  });

  test('are one word where they stand alike', () => {
    expect(describeLeads([createLead('motive', []), createLead('outcome', [])])).toEqual(['Untested']);
  });

  test('are listed in a table with the verdict of each, a line for those that stand alike', () => {
    const very = [createCode('a', 'against', { people: 92 })];
    expect(listLeads([createLead('motive', supported), createLead('outcome', very)])).toEqual([
      { verdict: 'supported', text: 'Reason supported (low)' },
      { verdict: 'contradicted', text: 'Effect contradicted (very low)' },
    ]);
    expect(listLeads([createLead('motive', []), createLead('outcome', [])])).toEqual([
      { verdict: 'untested', text: 'Reason and effect untested' },
    ]);
  });
});
