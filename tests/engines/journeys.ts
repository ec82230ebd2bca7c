/** What readers do here, by keys and clicks, wherever a browser can be driven to do it. */
import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import { getProgram, type ProgramName } from '../programs.ts';
import { waits, type Reader } from './reader.ts';

const section = '/purposes/attachment-styles/';
const citation = '.prose > p > .citations > a[href$="/references/#davis2003"]';
const folded = '/motivations/fear-of-loss/';
const finding = 'fear-of-loss-finding-spielmann2016';

const isOpen = (selector: string) => document.querySelector(selector)?.matches(':popover-open, :modal') === true;
const isFocused = (selector: string) => document.activeElement?.matches(selector) === true;
const readStatus = () => document.querySelector('#search-status')?.textContent;
const readChoices = () => {
  const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
  return { backgroundColor, fontSize, line: document.querySelector('.prose > p')?.getBoundingClientRect().width };
};

/** The letters of a PDF, without the spaces, which depend on its lines. */
const readPdf = (pdf: Buffer) =>
  execFileSync(getProgram('pdftotext'), ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).replaceAll(/\s+/g, '');

export interface JourneyMade {
  test: string;
  make: (reader: Reader) => Promise<void>;
  /** What it needs beside the browser. */
  needs?: ProgramName;
}

/** Expects that the neutral page was asked for so often, and is shown: before it is, a way back would lead nowhere. */
async function expectNeutral(reader: Reader, visits: number, way: string): Promise<void> {
  await expect.poll(() => reader.site.neutralVisits, { ...waits, message: way }).toBe(visits);
  await reader.expectAddress(reader.site.neutral);
  await reader.expect(() => document.title).toBe('Elsewhere');
}

export const journeys = {
  read: {
    test: 'the overview leads to a section of the article, and the contents to another, open or closed by their button',
    async make(reader: Reader) {
      const { browser } = reader;
      await reader.resize(390);
      await reader.visit('/');
      await browser.click('.overview a[href$="#emotional-closure"]');
      await reader.expectPage('/#emotional-closure');
      await reader.expectInView('#emotional-closure');
      await browser.click('.contents-button');
      await reader.expect(isOpen, '#contents').toBe(true);
      await browser.press('Escape');
      await reader.expect(isOpen, '#contents').toBe(false);
      await browser.click('.contents-button');
      await browser.click('#contents a[href$="/support/"]');
      await reader.expectPage('/support/');
      await reader.expect(() => document.querySelector('h1')?.textContent).toContain('Support');
    },
  },
  cite: {
    test: 'a click on a citation opens its card within the window, clear of it, and one elsewhere closes it; so do keys',
    async make(reader: Reader) {
      const { browser } = reader;
      await reader.resize(1000);
      await reader.visit(section);
      await browser.click(citation);
      await reader.expect(isOpen, '#card').toBe(true);
      await reader
        .expect((link) => {
          const [card, cited] = ['#card', link].map((each) => document.querySelector(each)?.getBoundingClientRect());
          if (card === undefined || cited === undefined) return undefined;
          const isWithin = card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight;
          return { isWithin, isClear: card.top >= cited.bottom || card.bottom <= cited.top };
        }, citation)
        .toEqual({ isWithin: true, isClear: true });
      expect(await browser.evaluate(() => document.querySelector('#card')?.textContent)).toContain('5,248 people');
      await browser.click('.site-footer p');
      await reader.expect(isOpen, '#card').toBe(false);

      await reader.visit(section);
      await browser.evaluate(() => {
        document.querySelector<HTMLElement>('main')?.focus();
      });
      await reader.tabTo(citation);
      await browser.press('Enter');
      await reader.expect(isOpen, '#card').toBe(true);
      await reader.expect(isFocused, citation).toBe(true);
      await reader.tabTo('#card button');
      await browser.press('Escape');
      await reader.expect(isOpen, '#card').toBe(false);
      await reader.expect(isFocused, citation).toBe(true);
    },
  },
  search: {
    test: 'keys alone open search, choose an answer and lead there, with its words marked',
    async make(reader: Reader) {
      const { browser } = reader;
      await reader.visit('/experts/');
      await browser.press('Control+k');
      await reader.expect(isFocused, 'dialog [data-search-input]').toBe(true);
      await browser.press(...'dopamine');
      await reader.expect(readStatus).toMatch(/results? for “dopamine”/);
      await browser.press('Down');
      await reader
        .expect(() => document.querySelector('[role="option"][aria-selected="true"]')?.textContent)
        .toContain('Dopamine');
      await browser.press('Enter');
      await reader.expectPage('/purposes/dopamine-and-reward-system/');
      await reader.expect(() => document.querySelector('.search-bar')?.textContent).toContain('“dopamine”');
      expect(await browser.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0)).toBeGreaterThan(1);
    },
  },
  comeBack: {
    test: 'who comes back from a result finds the words in the search that is opened again, whether the page was kept or not',
    async make(reader: Reader) {
      const { browser } = reader;
      for (const isKept of [true, false]) {
        await reader.visit('/experts/');
        // A page that is told when it ends is not kept.
        if (!isKept) {
          await browser.evaluate(() => {
            addEventListener('unload', () => undefined);
          });
        }
        await browser.press('Control+k');
        await reader.expect(isFocused, 'dialog [data-search-input]').toBe(true);
        await browser.press(...'dopamine');
        await reader.expect(readStatus).toMatch(/results? for “dopamine”/);
        await browser.press('Enter');
        await reader.expectPage('/purposes/dopamine-and-reward-system/');
        await browser.evaluate(() => {
          history.back();
        });
        await reader.expectPage('/experts/');
        await reader.expect(isOpen, '.search-dialog').toBe(false);
        await browser.press('Control+k');
        await reader
          .expect(() => {
            const box = document.querySelector<HTMLInputElement>('dialog[open] [data-search-input]');
            return box?.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0);
          })
          .toBe('dopamine');
        await reader.expect(readStatus).toMatch(/results? for “dopamine”/);
      }
    },
  },
  arrive: {
    test: 'an address within a fold opens it and no other, and shows what it names',
    async make(reader: Reader) {
      await reader.visit(`${folded}#${finding}`);
      await reader.expectInView(`#${finding}`);
      expect(await reader.browser.evaluate(() => document.querySelectorAll('.fold[open]').length)).toBe(1);
    },
  },
  choose: {
    test: 'paper, size and length of lines are chosen by keys, and kept when the page is left and opened again',
    async make(reader: Reader) {
      const { browser } = reader;
      await reader.resize(1280);
      await reader.visit(section);
      const usual = await browser.evaluate(readChoices);
      await browser.click('[data-reading-open]');
      await reader.expect(isFocused, '.choices-panel [name="theme"]').toBe(true);
      await browser.press('Right', 'Right', 'Tab', 'Right', 'Tab', 'Right');
      const chosen = { theme: 'dark', size: 'large', width: 'wide' };
      await reader.expect(() => ({ ...document.documentElement.dataset })).toMatchObject(chosen);
      const after = await browser.evaluate(readChoices);
      expect(after.backgroundColor).toBe('rgb(23, 21, 26)');
      expect(parseFloat(after.fontSize)).toBeGreaterThan(parseFloat(usual.fontSize));
      expect(after.line).toBeGreaterThan(usual.line ?? Infinity);
      await browser.press('Escape');
      await reader.expect(isFocused, '[data-reading-open]').toBe(true);
      await reader.visit('/experts/');
      await reader.visit(section);
      expect(await browser.evaluate(readChoices)).toEqual(after);
    },
  },
  leave: {
    test: 'a click on Leave, or Esc pressed twice, leaves for good: Back shows no page of the site',
    async make(reader: Reader) {
      const { browser, site } = reader;
      for (const way of ['click', 'keys']) {
        await reader.visit('/experts/');
        await reader.visit('/motivations/');
        const before = site.neutralVisits;
        if (way === 'click') await browser.click('.leave');
        else await browser.press('Escape', 'Escape');
        await expectNeutral(reader, before + 1, way);
        await browser.evaluate(() => {
          history.back();
        });
        await expectNeutral(reader, before + 2, way);
      }
    },
  },
  offline: {
    test: 'who has scrolled has an offline copy, and reads and searches it when the site is gone',
    async make(reader: Reader) {
      const { browser, site } = reader;
      await reader.visit('/experts/');
      await browser.scroll();
      await reader.expect(() => navigator.serviceWorker.controller?.state).toBe('activated');
      site.closeSite();
      await reader.visit('/purposes/attachment-styles/');
      await reader.expect(() => document.querySelector('h1')?.textContent).toContain('Attachment styles');
      await browser.press('Control+k');
      await reader.expect(isFocused, 'dialog [data-search-input]').toBe(true);
      await browser.press(...'dopamine');
      await reader.expect(readStatus).toMatch(/results? for “dopamine”/);
      await browser.press('Enter');
      await reader.expectPage('/purposes/dopamine-and-reward-system/');
    },
  },
  print: {
    test: 'on paper all is open that is folded',
    needs: 'pdftotext',
    async make(reader: Reader) {
      await reader.visit(folded);
      const printed = readPdf(Buffer.from(await reader.browser.print(), 'base64'));
      const starts = await reader.browser.evaluate(() =>
        [...document.querySelectorAll('.fold')].map((fold) => {
          const list = fold.querySelector('.findings, .study-list, .term-list, .cite-this');
          return (list?.textContent ?? 'nothing').replaceAll(/\s+/g, '').slice(0, 40);
        }),
      );
      expect(starts).toHaveLength(4);
      expect(starts.filter((start) => !printed.includes(start))).toEqual([]);
    },
  },
} satisfies Record<string, JourneyMade>;

export type Journey = keyof typeof journeys;
