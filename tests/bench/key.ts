import type { Page } from '@playwright/test';
import { input, result } from '../browser/searching.ts';

/** What a key cost, in milliseconds. */
export interface KeyCost {
  /** The fixed piece of work: sorting 20,000 short texts. */
  work: number;
  /** From the key to the results in the page, laid out. */
  answer: number;
}

/**
 * Types texts into the open dialog of search, one after another, each as one key; all within the page, since each word to it
 * and from it would cost more than an answer does.
 * @param isFresh Whether each comes into an empty box, so that nothing has to be taken away for it.
 */
export const measureKeys = (page: Page, texts: string[], isFresh: boolean): Promise<KeyCost[]> =>
  page.evaluate(
    async ({ input, result, texts, isFresh }) => {
      const box = document.querySelector<HTMLInputElement>(input);
      const panel = document.querySelector('.search-panel');
      if (box === null || panel === null) throw new Error('The search is not open.');
      const type = async (text: string) => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        // The answer comes in a microtask; a message comes after all of them.
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(undefined);
        });
        if (text === '' && panel.querySelector(result) !== null) throw new Error('There is still an answer.');
        // Read, so that what is laid out for it counts.
        return panel.getBoundingClientRect().height;
      };
      const work = () => {
        const begun = performance.now();
        const texts = Array.from({ length: 20_000 }, (_, i) => `${(i * 7919) % 10_007} ex`);
        const counts = new Map<string, number>();
        for (const text of texts.toSorted()) counts.set(text.slice(0, 3), (counts.get(text.slice(0, 3)) ?? 0) + 1);
        return performance.now() - begun;
      };
      const costs: KeyCost[] = [];
      for (const text of texts) {
        if (isFresh) await type('');
        // Each key of a text would cost this anew: where there are many, it is done for few.
        const done = isFresh || costs.length % 50 === 0 ? work() : Infinity;
        const begun = performance.now();
        await type(text);
        costs.push({ work: done, answer: performance.now() - begun });
      }
      return costs;
    },
    { input, result, texts, isFresh },
  );
