/**
 * Leaving, in a real Firefox by keys of the operating system, since a driver's keys skip Firefox's own: Esc is also its
 * “Stop”. Pages in its back-forward cache see an old `sessionStorage`.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isMissing } from '../programs.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { TellingSite, type Told } from './telling-site.ts';

const section = '/purposes/attachment-styles/';
/** For a machine that has much else to do. */
const waits = { timeout: 60_000 };

describe.skipIf(isMissing('firefox'))('in a window of Firefox', () => {
  let sites: TellingSite;
  let firefox: FirefoxWindow;

  beforeEach(async () => {
    sites = await new TellingSite().open();
  });

  afterEach(async () => {
    await firefox.close();
    sites.close();
  });

  const expectTold = (event: Told['event'], path: string) =>
    expect.poll(() => sites.findTold(event, path), { ...waits, message: `${path} ${event}` }).toBeDefined();
  const expectNeutral = async (visits: number) => {
    await expect.poll(() => sites.neutralVisits, waits).toBe(visits);
    await expect.poll(() => firefox.getTitle(), waits).toBe('Elsewhere');
  };

  /** Waits until the page the test starts from has the keyboard: Firefox gives it that only after showing it. */
  const expectStart = () =>
    expect
      .poll(() => {
        firefox.press('F8');
        return firefox.getTitle();
      }, waits)
      .toBe('Start');

  /** Comes to a page of the site by a link of another site. */
  async function come(path: string): Promise<void> {
    firefox = await FirefoxWindow.open(`${sites.neutral}start${path}`);
    await expectStart();
    firefox.press('Return');
    await expectTold('load', path);
  }

  /** Clicks on a link of the header. */
  function click(words: string, path: string): void {
    const place = sites.findTold('load', path)?.links?.[words];
    if (place === undefined) throw new Error(`${path} has not told where “${words}” is.`);
    firefox.click(place);
  }

  /** Follows a link of the header. On a busy machine a click may come before the page takes any. */
  const follow = (words: string, from: string, to: string) =>
    expect
      .poll(
        () => {
          const told = sites.findTold('load', to);
          if (told === undefined) click(words, from);
          return told;
        },
        { ...waits, interval: 5000, message: `${to} load` },
      )
      .toBeDefined();

  /** Opens a section and two more pages: Firefox then has two pages in its back-forward cache. */
  async function readThree(): Promise<void> {
    await come(section);
    await follow('Evidence', section, '/evidence/');
    await follow('Topics', '/evidence/', '/topics/');
  }

  /** Waits until the page has the keyboard: Firefox gives it that only after showing it again. */
  const expectKeyboard = (path: string) =>
    expect
      .poll(() => {
        firefox.press('F8');
        return sites.findTold('reached', path);
      }, waits)
      .toBeDefined();

  /** Waits until all keys pressed so far have arrived, and makes sure that they have left nothing. */
  async function expectStaying(path: string): Promise<void> {
    firefox.press('F8');
    await expectTold('reached', path);
    expect(sites.findTold('reached', path)?.isHidden).toBe(false);
    expect(sites.neutralVisits).toBe(0);
  }

  test.for(['Esc pressed twice', 'a click'])('%s leaves, and Back shows no page of the site', async (way) => {
    await readThree();
    if (way === 'a click') click('Leave', '/topics/');
    else firefox.press('Escape', 'Escape');
    await expectNeutral(1);
    for (const visits of [2, 3]) {
      firefox.press('alt+Left');
      await expectNeutral(visits);
    }
    firefox.press('alt+Left');
    await expectStart();
  });

  test('Firefox has pages in its back-forward cache before leaving, and Back leads to none after it', async () => {
    await readThree();
    firefox.press('alt+Left');
    await expectTold('shown-again', '/evidence/');
    await expectKeyboard('/evidence/');
    firefox.press('Escape', 'Escape');
    await expectNeutral(1);
    firefox.press('alt+Left');
    await expectNeutral(2);
  });

  test('an Esc that closes the search does not count', async () => {
    await come(section);
    firefox.press('ctrl+k');
    await expectTold('opened', section);
    firefox.press('Escape', 'Escape');
    await expectStaying(section);
    firefox.press('Escape', 'Escape');
    await expectNeutral(1);
  });

  test('an Esc that ends the composition of a letter does not count', async () => {
    await come('/search/');
    firefox.setLayout('us intl');
    firefox.press('ctrl+k', 'dead_acute', 'Escape', 'Escape');
    await expectTold('composed', '/search/');
    await expectStaying('/search/');
    firefox.press('Escape', 'Escape');
    await expectNeutral(1);
  });

  test('nothing of the site is stored after leaving', async () => {
    await come(section);
    // Scrolling saves an offline copy.
    firefox.scroll();
    await expectTold('controlled', section);
    firefox.press('Escape', 'Escape');
    await expectNeutral(1);
    await expect
      .poll(() => {
        // The link there has the keyboard once the window has given it to the page.
        firefox.press('Return');
        return sites.findTold('inspected', '/inspection')?.kept;
      }, waits)
      .toEqual({ session: {}, local: {}, caches: [], workers: 0, databases: [] });
  });
});
