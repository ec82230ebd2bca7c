import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { layouts, wideLayouts } from '../browser/site-pages.ts';
import { isMissing, type ProgramName } from '../programs.ts';
import type { Driver } from './driver.ts';
import { journeys, type Journey, type JourneyMade } from './journeys.ts';
import { LateSite } from './late-site.ts';
import { expectNoOverlap, expectStill } from './pages.ts';
import { Reader } from './reader.ts';

interface Engine {
  program: ProgramName;
  open: () => Promise<Driver>;
  /** Journeys that are not made in it, each with why. */
  leftOut: Partial<Record<Journey, string>>;
}

/** Declares what is tested in an engine: all that is not left out. */
export function testEngine({ program, open, leftOut }: Engine): void {
  describe.skipIf(isMissing(program))(`in ${program}`, () => {
    let browser: Driver | undefined;
    let reader: Reader;

    beforeAll(async () => {
      browser = await open();
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      if (browser === undefined) throw new Error(`${program} is not open.`);
      // At a port of its own, a site that this browser knows nothing of yet.
      reader = new Reader(browser, await new LateSite().open());
    });
    afterEach(() => {
      reader.site.close();
      expect(reader.site.faults).toEqual([]);
    });

    for (const name of Object.keys(journeys) as Journey[]) {
      const journey: JourneyMade = journeys[name];
      const lacks = journey.needs !== undefined && isMissing(journey.needs);
      if (leftOut[name] === undefined) test.skipIf(lacks)(journey.test, () => journey.make(reader));
      else console.info(`Not in ${program}: “${journey.test}”, since ${leftOut[name]}.`);
    }

    for (const path of layouts) {
      test(`${path} does not move when its typeface comes late, and nothing lies over anything else`, async () => {
        await expectStill(reader, path, 390);
        await expectNoOverlap(reader);
      });
    }

    for (const path of wideLayouts) {
      test(`${path} does not move in a wide window either`, () => expectStill(reader, path, 1440));
    }
  });
}
