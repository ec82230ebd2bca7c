// Removes all that this site stores on the device, as leaving does, but stays on the page.
import { forgetChoices } from '../reading-choices/stored-choices.ts';
import { storageKey } from '../reading-choices/applied-choices.ts';
import { matchThemeColor } from '../reading-choices/theme-color.ts';
import { isRefused, removeOfflineCopy } from './offline-copy.ts';
import { refusalKey, tabKey, tabStates } from './storage-keys.ts';

/** What may have been stored. */
export type Stored = 'copy' | 'choices' | 'refusal';

/**
 * Removes the offline copy with its service worker, the reading choices, and the tab's own mark.
 * @returns What was there. The tab's mark is not named: every page sets it.
 */
export async function removeAll(): Promise<Stored[]> {
  const removed: Stored[] = [];
  if ('serviceWorker' in navigator && (await removeOfflineCopy())) removed.push('copy');
  if (storageKey in localStorage) removed.push('choices');
  forgetChoices();
  matchThemeColor();
  if (isRefused()) removed.push('refusal');
  localStorage.removeItem(refusalKey);
  sessionStorage.removeItem(tabKey);
  addEventListener('pagehide', markTab, { once: true });
  return removed;
}

/** Without a mark, Back from another site would leave again; a quiet one also stores nothing unasked. */
function markTab(): void {
  if (!document.documentElement.hidden) sessionStorage.setItem(tabKey, tabStates.quiet);
}
