import { isComposing } from './is-composing.ts';

/** Keyboard use of a box with a list of answers below it. */
export interface Combobox {
  /** To be called whenever the list has been filled anew. */
  refresh: () => void;
  /** Selects the first answer, as the arrow down would. */
  selectFirst: () => void;
}

/**
 * Lets a reader select an answer without leaving the box, as the ARIA Authoring Practices describe it:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Up and down select the next answer, past either end the box;
 * Home and End the first and last; Enter follows, with Ctrl or Cmd in a new tab.
 * @param list Holds the answers: links with the role of options, each with an id.
 * @param follow Called for Enter, with the selected answer, if any.
 */
export function createCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  follow: (option: HTMLAnchorElement | undefined, isNewTab: boolean) => void,
): Combobox {
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  list.role = 'listbox';

  let active: HTMLAnchorElement | undefined;
  const getOptions = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  const select = (option: HTMLAnchorElement | undefined) => {
    if (active !== undefined) active.ariaSelected = 'false';
    active = option;
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else {
      option.ariaSelected = 'true';
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };

  const findNext = (by: 1 | -1) => {
    // The box itself is a stop, before the first and after the last.
    const stops = [undefined, ...getOptions()];
    return stops.at((stops.indexOf(active) + by) % stops.length);
  };

  /** Where each key leads. */
  const keys: Record<string, () => HTMLAnchorElement | undefined> = {
    ArrowDown: () => findNext(1),
    ArrowUp: () => findNext(-1),
    Home: () => getOptions()[0],
    End: () => getOptions().at(-1),
  };

  input.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.altKey || event.shiftKey) return;
    const isModified = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter') {
      event.preventDefault();
      // A key held down asks once.
      if (!event.repeat) follow(active, isModified);
      return;
    }
    const find = keys[event.key];
    // Until an answer is selected, Home and End move within the text.
    const isForText = active === undefined && (event.key === 'Home' || event.key === 'End');
    if (find === undefined || isModified || isForText) return;
    event.preventDefault();
    select(find());
  });

  // Who comes back to the box is at its words, not at the answer selected before.
  input.addEventListener('blur', () => {
    select(undefined);
  });

  const refresh = () => {
    select(undefined);
    const isFull = getOptions().length > 0;
    input.ariaExpanded = String(isFull);
    // Empty it would be a list box of nothing.
    list.hidden = !isFull;
  };
  refresh();
  return {
    refresh,
    selectFirst: () => {
      select(getOptions()[0]);
    },
  };
}
