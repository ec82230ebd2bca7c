import type { Verdict } from '../../schemas/claim.ts';

/** Inside a view box of 20 by 20: drawn in lines of the text’s colour, not filled. */
const shapes: Record<Verdict, string> = {
  supported: '<circle cx="10" cy="10" r="8.5"/><circle cx="10" cy="10" r="5.5" fill="currentColor" stroke="none"/>',
  mixed: '<circle cx="10" cy="10" r="8.5"/><path d="M10 1.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" stroke="none"/>',
  contradicted: '<circle cx="10" cy="10" r="8.5"/><path d="M4 16 16 4"/>',
  untested: '<circle cx="10" cy="10" r="8.5" stroke-dasharray="3 2.93"/>',
};

/** What every `<svg>` that holds the shape says of its area. */
export const verdictViewBox = '0 0 20 20';

/** Draws the shape of a verdict, which differs with it, not only the word: full, half, crossed and open. */
export const renderVerdictShape = (verdict: Verdict): string => shapes[verdict];
