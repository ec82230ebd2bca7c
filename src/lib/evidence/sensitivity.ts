import type { Code, CodedClaim } from './coded-claim.ts';
import { reckon } from './verdict-rule.ts';

/** What one changed code would do to a verdict. */
export interface Sensitivity {
  /** How many single changes were tried: each code’s bearing turned into each of the others. */
  tried: number;
  /** How many of them move the verdict. */
  moved: number;
  /** Whether striking out some one code moves it. */
  dependsOnOne: boolean;
}

const bearings: Code['bearing'][] = ['for', 'against', 'null-result', 'context'];

/** Changes one code of a claim after another, and counts how often its verdict moves. */
export function getSensitivity(claim: CodedClaim): Sensitivity {
  const { verdict } = reckon(claim);
  const isMoved = (codes: Code[]) => reckon({ ...claim, codes }).verdict !== verdict;
  const changes = claim.codes.flatMap((code, i) =>
    bearings.filter((bearing) => bearing !== code.bearing).map((bearing) => claim.codes.with(i, { ...code, bearing })),
  );
  return {
    tried: changes.length,
    moved: changes.filter(isMoved).length,
    dependsOnOne: claim.codes.some((_, i) => isMoved(claim.codes.toSpliced(i, 1))),
  };
}
