import { choiceNames, choices, storageKey, type ChoiceName } from './choices.ts';

const root = document.documentElement;

/** What is chosen for this page: the usual where nothing is. */
export const getChoice = (name: ChoiceName): string => root.dataset[name] ?? choices[name].usual;

/**
 * Applies a choice and keeps it for the next page.
 * @returns Whether it could be kept; some browsers are set to keep nothing.
 */
export function choose(name: ChoiceName, value: string): boolean {
  if (value === choices[name].usual) root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
  return keep();
}

/** Goes back to the usual, and leaves nothing on the device. */
export function forgetChoices(): void {
  for (const name of choiceNames) root.removeAttribute(`data-${name}`);
  keep();
}

function keep(): boolean {
  const chosen = choiceNames.filter((name) => root.dataset[name] !== undefined);
  try {
    if (chosen.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(chosen.map((n) => [n, root.dataset[n]]))));
    return true;
  } catch {
    return false;
  }
}
