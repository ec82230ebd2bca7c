import type { Code, CodedClaim } from '../../../../src/lib/evidence/coded-claim.ts';

/** A code on a claim about sex with an ex: direct, of 200 people who were asked once, read as an abstract. */
export const createCode = (group: string, bearing: Code['bearing'], more: Partial<Code> = {}): Code => ({
  sample: group,
  work: group,
  group,
  bearing,
  about: 'sex-with-an-ex',
  timeOrder: false,
  read: 'abstract',
  design: 'survey',
  people: 200,
  ...more,
});

export const createClaim = (codes: Code[], more: Partial<CodedClaim> = {}): CodedClaim => ({
  type: 'outcome',
  about: 'sex-with-an-ex',
  ...more,
  codes,
});

/** What was studied one step off. */
export const nearby = { about: 'breakups' } as const;
/** What was studied two steps off. */
export const background = { about: 'elsewhere' } as const;
