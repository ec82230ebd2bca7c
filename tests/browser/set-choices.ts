import type { Page } from '@playwright/test';
import { choiceNames, type ChoiceName } from '../../src/browser/reading-choices/applied-choices.ts';

export type Choices = Partial<Record<ChoiceName, string>>;

/** Gives the open page these reading choices and no others, by the attributes through which it comes with stored ones. */
export const setChoices = (page: Page, chosen: Choices): Promise<void> =>
  page.evaluate(
    ([names, values]) => {
      const root = document.documentElement;
      for (const name of names) {
        const value = values[name];
        if (value === undefined) root.removeAttribute(`data-${name}`);
        else root.setAttribute(`data-${name}`, value);
      }
    },
    [choiceNames, chosen] as const,
  );
