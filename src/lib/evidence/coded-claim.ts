import type { ClaimData } from '../../schemas/claim.ts';
import type { CodeData, Design, Read, StudyData } from '../../schemas/study.ts';
import { abouts } from './nearness.ts';

/** What one sample says of one claim, with all that counts when it is weighed. */
export interface Code {
  /** The sample: its work, and its name there where the work has several, such as “sato2001/diary”. */
  sample: string;
  work: string;
  /** The group of people it comes from, which has one vote however often it was studied; of reviews, whose they are. */
  group: string;
  bearing: CodeData['bearing'];
  about: StudyData['about'];
  /** What was measured in place of what the claim names. */
  indirectness?: string | undefined;
  /** For whom it holds, where the sample says unlike things of unlike people. */
  who?: string | undefined;
  /** For which part of the claim it holds, where the sample says unlike things of its parts. */
  part?: string | undefined;
  /** Whether it shows what came first. */
  timeOrder: boolean;
  /** How the work was read. */
  read: Read;
  design: Design;
  /** How many people were studied, where that is known. */
  people?: number | undefined;
}

/** A claim, and every code that bears on it. */
export interface CodedClaim<C extends Code = Code> extends Pick<ClaimData, 'type' | 'about'> {
  codes: C[];
}

/** How near a code comes to its claim: direct, one step off, or too far to vote. */
export type Nearness = 'direct' | 'nearby' | 'background';

/** From the nearest. */
export const nearnesses: Nearness[] = ['direct', 'nearby', 'background'];

/** Counts the steps between what was studied and what the claim is about; a stand-in is one more. */
export function getNearness(
  code: Pick<Code, 'about' | 'indirectness'>,
  { about }: Pick<CodedClaim, 'about'>,
): Nearness {
  const away = Math.max(0, abouts.indexOf(code.about) - abouts.indexOf(about));
  return nearnesses[away + (code.indirectness === undefined ? 0 : 1)] ?? 'background';
}
