// Removes all that this site keeps on this device, as leaving does, but stays on the page.
import { forgetChoices } from '../reading-choices/stored-choices.ts';
import { storageKey } from '../reading-choices/choices.ts';
import { matchThemeColor } from '../reading-choices/theme-color.ts';
import { isRefusedByReader, removeCopy } from './offline-copy.ts';
import { refusalKey, tabKey, tabStates } from './storage-keys.ts';

/** What may have been kept. */
export type Kept = 'copy' | 'choices' | 'refusal';

/**
 * Removes the offline copy with its worker, the reading choices, and what this tab remembers.
 * @returns What was there and is not any more. What the tab remembers goes unsaid: it is there on every page.
 */
export async function removeAll(): Promise<Kept[]> {
  const removed: Kept[] = [];
  if ('serviceWorker' in navigator && (await removeCopy())) removed.push('copy');
  if (storageKey in localStorage) removed.push('choices');
  forgetChoices();
  matchThemeColor();
  if (isRefusedByReader()) removed.push('refusal');
  localStorage.removeItem(refusalKey);
  sessionStorage.removeItem(tabKey);
  addEventListener('pagehide', readOn, { once: true });
  return removed;
}

/** Else Back would lead away whoever goes on from here to another site; and nothing is kept again unasked. */
function readOn(): void {
  if (!document.documentElement.hidden) sessionStorage.setItem(tabKey, tabStates.quiet);
}
