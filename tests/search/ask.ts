import type { Page } from 'playwright-core';
import { input, result, status } from '../browser/searching.ts';
import type { LabelledQuery, Shown } from './relevance.ts';

/** The query as it was mended, where the panel says that it was. */
const mended = '.search-mended';
/** Where mentions are offered, and where it is said that they are being looked for. */
const more = '.search-more';
/** What is written in another language than the page. */
const otherLanguage = '.search-language [lang]';

/**
 * Puts queries into the box, one after another, and reads what is shown for each as a reader sees it: all within the page,
 * since each word to it and from it would cost more than an answer does. The dialog of search must be open.
 */
export function ask(page: Page, queries: LabelledQuery[]): Promise<Shown[]> {
  return page.evaluate(
    async ({ queries, selectors }) => {
      const dialog = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
      const find = (selector: string) => dialog.querySelector<HTMLElement>(selector) ?? dialog;
      const [input, status] = [find(selectors.input) as HTMLInputElement, find(selectors.status)];
      const findSeen = <T extends HTMLElement>(selector: string) =>
        [...dialog.querySelectorAll<T>(selector)].filter((element) => element.checkVisibility());
      const readShown = (): Shown => ({
        results: findSeen<HTMLAnchorElement>(selectors.result).map((link) => ({
          address: `${link.pathname}${link.hash}`,
          isLoose: link.closest('[data-weak]') !== null,
        })),
        mended: findSeen(selectors.mended)[0]?.textContent ?? '',
        isHelpInSight: findSeen('a[href*="/support/"]').length > 0,
        isToldLanguage: findSeen(selectors.otherLanguage).length > 0,
      });
      /** Types a text and waits until the panel is as it should be. */
      const type = (text: string, isReached: () => boolean) =>
        new Promise<void>((resolve, reject) => {
          const limit = setTimeout(() => {
            reject(new Error(`“${text}” is not answered.`));
          }, 120_000);
          const observer = new MutationObserver(() => {
            if (!isReached()) return;
            observer.disconnect();
            clearTimeout(limit);
            resolve();
          });
          observer.observe(dialog, { childList: true, subtree: true, attributeFilter: ['data-held'] });
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
      // What is found in the pages comes later, where the records have no answer.
      const isLooking = () =>
        dialog.querySelector('[data-held]') !== null || find(selectors.more).textContent.startsWith('Looking');
      const isAnswered = () => !/^(?:$|Loading|Still loading)/.test(status.textContent) && !isLooking();
      const shown: Shown[] = [];
      for (const { q } of queries) {
        // Emptied in between, since the same help would stay as it is, and nobody could tell when it has come.
        if (status.textContent !== '') await type('', () => status.textContent === '');
        await type(q, isAnswered);
        shown.push(readShown());
      }
      return shown;
    },
    { queries, selectors: { input, status, result, mended, more, otherLanguage } },
  );
}
