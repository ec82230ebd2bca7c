import { site } from './subject.ts';

/** What the site is called, wherever it names itself. */
export const siteName = site.name;
