import type { Plugin } from 'vite';
import { toLines } from '../lib/reading/decode.ts';

/** Hands prose to the compiler as the content check has read it: its lines may end as on any system. */
export function proseLines(): Plugin {
  return {
    name: 'prose-lines',
    // Before the compiler, which comes so early itself.
    enforce: 'pre',
    transform: { filter: { id: /\.mdx$/ }, handler: (code) => ({ code: toLines(code), map: null }) },
  };
}
