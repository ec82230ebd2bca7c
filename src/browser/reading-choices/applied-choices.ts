/** The names of what a reader may choose, in the order they are offered; each an attribute `data-<name>` of the page. */
export const choiceNames = ['theme', 'size', 'width', 'face'] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** The key in `localStorage` of the choices. Those of the usual are left out. */
export const storageKey = 'reading-choices';

/** Applies what is stored, which another tab or page may have changed. Where storage is forbidden, nothing changes. */
export function applyStoredChoices(): void {
  const root = document.documentElement;
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Record<ChoiceName, string>> | null;
    for (const name of choiceNames) {
      const value = stored?.[name];
      if (value === undefined) root.removeAttribute(`data-${name}`);
      else root.dataset[name] = value;
    }
  } catch {
    // What was stored is no choice of ours, or storage is forbidden: the page stays as it is.
  }
}
