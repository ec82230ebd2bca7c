import type { Verdict } from '../schemas/section.ts';

/** What a reader sees for each verdict. The meanings are spelled out in `content/about/verdicts.mdx`. */
export const verdictLabels: Record<Verdict, string> = {
  supported: 'Supported',
  mixed: 'Mixed evidence',
  contradicted: 'Contradicted',
  untested: 'Untested',
};
