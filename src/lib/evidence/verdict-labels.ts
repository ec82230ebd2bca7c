import type { Verdict } from '../../schemas/claim.ts';

/** What a reader sees for each verdict; apart from the rest, since search shows it too. */
export const verdictLabels: Record<Verdict, string> = {
  supported: 'Supported',
  mixed: 'Mixed evidence',
  contradicted: 'Contradicted',
  untested: 'Untested',
};
