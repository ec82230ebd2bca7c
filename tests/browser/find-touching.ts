import type { Page } from '@playwright/test';

/**
 * Finds words of different elements that touch on the page, measured where they are drawn: no tree shows that a space
 * beside something hidden is lost, or that two boxes in a line stand apart.
 * @returns The words on both sides of each place, with a bar between.
 */
export const findTouching = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body) => {
    /** Nearer than any space between words, in pixels. */
    const touching = 1;
    const found: string[] = [];
    let before: Text | undefined;
    const measure = (text: Text, place: number) => {
      const range = document.createRange();
      range.setStart(text, place);
      range.setEnd(text, place + 1);
      return range.getBoundingClientRect();
    };
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const start = text.data.search(/\S/);
      if (start < 0 || text.parentElement?.closest('svg, sup, .visually-hidden')) continue;
      const next = measure(text, start);
      if (next.width === 0) continue;
      if (before !== undefined) {
        const words = [before.data.trimEnd(), text.data.slice(start)] as const;
        const last = measure(before, words[0].length - 1);
        const isInLine = Math.min(last.bottom, next.bottom) > Math.max(last.top, next.top);
        const isNear = Math.abs(next.left - last.right) < touching;
        const seam = /[\p{L}\d.,;:!?)”]\|[\p{L}\d]|\p{L}\|\(/u;
        const place = `${words[0].slice(-20)}|${words[1].slice(0, 20)}`;
        if (isInLine && isNear && seam.test(place)) found.push(place);
      }
      before = text;
    }
    return found;
  });
