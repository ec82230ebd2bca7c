import type { Page } from 'playwright-core';
import { input, result, status } from '../browser/searching.ts';
import type { LabelledQuery, Outcome } from './relevance.ts';

/**
 * Puts queries into the box, one after another, and reads the results of each as a reader sees them: all within the page,
 * since each word to it and from it would cost more than an answer does. The dialog of search must be open.
 */
export function ask(page: Page, queries: LabelledQuery[]): Promise<Outcome[]> {
  return page.evaluate(
    async ({ queries, selectors }) => {
      const find = (selector: string) => document.querySelector<HTMLInputElement>(selector) ?? document.body;
      const [input, status] = [find(selectors.input) as HTMLInputElement, find(selectors.status)];
      const readResults = () =>
        [...document.querySelectorAll<HTMLAnchorElement>(selectors.result)].slice(0, 10).map((link) => link.pathname);
      const answer = (text: string) =>
        new Promise<string[]>((resolve, reject) => {
          const limit = setTimeout(() => {
            reject(new Error(`“${text}” is not answered.`));
          }, 120_000);
          const observer = new MutationObserver(() => {
            if (/^(?:$|Loading|Still loading)/.test(status.textContent)) return;
            observer.disconnect();
            clearTimeout(limit);
            resolve(readResults());
          });
          observer.observe(status, { childList: true });
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
      const outcomes: Outcome[] = [];
      for (const query of queries) outcomes.push({ ...query, shown: await answer(query.q) });
      return outcomes;
    },
    { queries, selectors: { input, status, result } },
  );
}
