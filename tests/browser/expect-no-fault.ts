import { expect, type Page } from '@playwright/test';
import { findAxeFaults, type Kind } from './find-axe-faults.ts';

/**
 * Expects that axe finds nothing wrong with the page as it stands; the test goes on where it does.
 * @param where The theme and the width, or the state, to be told where something is.
 * @param part A selector of what alone is to be looked at.
 */
export async function expectNoFault(page: Page, where = 'on the page', kind?: Kind, part?: string): Promise<void> {
  expect.soft(await findAxeFaults(page, kind, part), `what axe finds ${where}`).toEqual([]);
}
