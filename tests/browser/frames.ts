import type { Page } from '@playwright/test';

/** Waits for two more frames: what was to be painted has been, and what moved has been reported. */
export const paintTwice = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            setTimeout(resolve);
          }),
        );
      }),
  );
