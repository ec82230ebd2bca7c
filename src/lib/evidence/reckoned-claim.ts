import type { ClaimData } from '../../schemas/claim.ts';
import type { StudyCode } from './codes.ts';
import type { Reckoning } from './verdict-rule.ts';

/** A claim with what bears on it, and what the rule makes of that. */
export interface ReckonedClaim extends ClaimData {
  codes: StudyCode[];
  reckoning: Reckoning<StudyCode>;
}
