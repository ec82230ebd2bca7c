import type { Page } from '@playwright/test';

/** Waits for two more frames, after which all is painted and layout shifts are reported. */
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
