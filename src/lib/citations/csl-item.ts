import { Cite } from '@citation-js/core';

/** A CSL-JSON item, with whatever fields it has. */
export type CslItem = { id: string } & Record<string, unknown>;

/** What is asked of citation.js, whose types know only the formats it has without plugins. */
interface Formatter {
  format: (name: string, options?: object) => string;
}

/** Hands items to citation.js, to be written in the formats whose plugins have been loaded. */
export const toFormatter = (items: CslItem[]) => new Cite(items) as unknown as Formatter;
