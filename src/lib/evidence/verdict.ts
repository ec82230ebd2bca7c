import type { Verdict } from '../../schemas/section.ts';

/** What a reader sees for each verdict. */
export const verdictLabels: Record<Verdict, string> = {
  supported: 'Supported',
  mixed: 'Mixed evidence',
  contradicted: 'Contradicted',
  untested: 'Untested',
};

/** What each verdict promises. */
export const verdictMeanings: Record<Verdict, string> = {
  supported: 'studies that bear on it point the same way, though often only indirectly.',
  mixed: 'part of it holds and part does not, or studies disagree.',
  contradicted: 'the studies that bear on it point the other way.',
  untested: 'nobody we know of has checked it; at most there is evidence nearby.',
};
