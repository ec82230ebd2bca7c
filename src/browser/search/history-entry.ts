import type { PanelQuery } from './search-panel.ts';

/** What an entry of the history keeps of a search, for who comes back to it. */
interface Kept {
  query?: PanelQuery;
  /** How far the page was scrolled. */
  top?: number;
}

/** The inline script of each page notes in the entry how many there were, and compares it. */
const readPlace = () => [history.state].flat()[0] as unknown;

/**
 * Keeps something in this entry of the history, and in no storage: it goes with the tab, and Leave takes it out. An array of
 * one number compares as that number does, and the browser copies what else is named in it.
 */
export function keepInEntry(kept: Kept): void {
  history.replaceState(Object.assign([readPlace()], kept), '');
}

/** Finds what this entry keeps. */
export const findKept = (): Kept => (Array.isArray(history.state) ? (history.state as Kept) : {});

/** Forgets what this entry keeps. */
export function forgetKept(): void {
  if (Array.isArray(history.state)) history.replaceState(readPlace(), '');
}
