import { expect } from 'vitest';
import type { Driver } from './driver.ts';
import type { LateSite } from './late-site.ts';

/** For a machine that has much else to do. */
export const waits = { timeout: 60_000 };

/** Who reads the site in a browser. */
export class Reader {
  readonly browser: Driver;
  readonly site: LateSite;

  constructor(browser: Driver, site: LateSite) {
    this.browser = browser;
    this.site = site;
  }

  /** Makes the window so wide, and waits until the page is. */
  async resize(width: number): Promise<void> {
    await this.browser.resize(width, 844);
    await this.expect(() => innerWidth).toBe(width);
  }

  /** Opens a page, and waits until all of it is there and its scripts have run. */
  async visit(path: string): Promise<void> {
    await this.browser.goTo(this.at(path));
    await this.expect(() => document.readyState).toBe('complete');
  }

  /** Where an address of the site lies, given from the root. */
  at = (path: string) => `${this.site.site}${path.slice(1)}`;

  /** Expects of what a function finds in the page, again and again until it holds. */
  expect<A extends unknown[], R>(find: (...given: A) => R, ...given: A) {
    return expect.poll(() => this.browser.evaluate(find, ...given), { ...waits, message: find.toString() });
  }

  /** Expects an address, again and again until it is the one. */
  async expectAddress(address: string): Promise<void> {
    await expect.poll(() => this.browser.readAddress(), waits).toBe(address);
  }

  /** Expects to have come to a page of the site. */
  async expectPage(path: string): Promise<void> {
    await this.expectAddress(this.at(path));
    await this.expect(() => document.readyState).toBe('complete');
  }

  /** Whether something is shown, wholly or in part, in the window. */
  async expectInView(selector: string): Promise<void> {
    await this.expect((sought) => {
      const { top = Infinity, bottom = 0, height = 0 } = document.querySelector(sought)?.getBoundingClientRect() ?? {};
      return height > 0 && top < innerHeight && bottom > 0;
    }, selector).toBe(true);
  }

  /** Presses Tab until the focus is on what a selector names. */
  async tabTo(selector: string): Promise<void> {
    const most = 100;
    for (let pressed = 0; pressed < most; pressed++) {
      await this.browser.press('Tab');
      if (await this.browser.evaluate((sought) => document.activeElement?.matches(sought) === true, selector)) return;
    }
    throw new Error(`${most} presses of Tab do not lead to ${selector}`);
  }
}
