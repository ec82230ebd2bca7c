import type { Page } from '@playwright/test';
import { at } from './visit.ts';

/** A page with citations, terms and cards. */
export const section = '/purposes/attachment-styles/';
export const getCitation = (page: Page) =>
  page.locator(`.prose > p > .citations > a[href="${at('/references/#davis2003')}"]`).first();
export const getTerm = (page: Page) => page.locator('.prose a.term-link').first();
export const getCard = (page: Page) => page.locator('#card');
