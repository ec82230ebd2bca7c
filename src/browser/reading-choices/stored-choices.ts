import { choiceNames, choices, storageKey, type ChoiceName } from './choices.ts';

const root = document.documentElement;

/** What is chosen for this page: the usual where nothing is, or nothing that is offered. */
export function getChoice(name: ChoiceName): string {
  const value = root.dataset[name];
  return value !== undefined && value in choices[name].options ? value : choices[name].usual;
}

/**
 * Applies a choice and keeps it for the next page.
 * @returns Whether it could be kept; some browsers are set to keep nothing.
 */
export function choose(name: ChoiceName, value: string): boolean {
  // Another tab may have chosen something else, or forgotten everything, since this page came.
  followKept();
  set(name, value);
  return keep();
}

/** Goes back to the usual, and leaves nothing on the device. */
export function forgetChoices(): void {
  for (const name of choiceNames) set(name, choices[name].usual);
  keep();
}

/** Applies what is kept, which another tab or a later page may have changed. Where nothing can be kept, nothing changes. */
export function followKept(): void {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Record<ChoiceName, string>> | null;
    for (const name of choiceNames) set(name, kept?.[name] ?? choices[name].usual);
  } catch {
    // What was kept is no choice of ours, or nothing may be kept here: the page stays as it is.
  }
}

function set(name: ChoiceName, value: string): void {
  if (value === choices[name].usual) root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
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
