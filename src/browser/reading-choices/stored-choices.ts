import { applyStoredChoices, choiceNames, storageKey, type ChoiceName } from './applied-choices.ts';
import { choices } from './choices.ts';

const root = document.documentElement;

/** The choice in force on this page: the usual where none is made, or one that is not offered. */
export function getChoice(name: ChoiceName): string {
  const value = root.dataset[name];
  return value !== undefined && value in choices[name].options ? value : choices[name].usual;
}

/**
 * Applies a choice and stores it for the next page.
 * @returns Whether it could be stored; some browsers are set to store nothing.
 */
export function choose(name: ChoiceName, value: string): boolean {
  // Another tab may have chosen something else, or forgotten everything, since this page came.
  applyStoredChoices();
  set(name, value);
  return store();
}

/** Goes back to the usual, and removes what was stored. */
export function forgetChoices(): void {
  for (const name of choiceNames) set(name, choices[name].usual);
  store();
}

function set(name: ChoiceName, value: string): void {
  if (value === choices[name].usual) root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
}

function store(): boolean {
  const chosen = choiceNames.filter((name) => root.dataset[name] !== undefined);
  try {
    if (chosen.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(chosen.map((n) => [n, root.dataset[n]]))));
    return true;
  } catch {
    return false;
  }
}
