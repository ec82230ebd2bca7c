import file from '../../../content/site.json' with { type: 'json' };
import type { SiteData } from '../../schemas/site.ts';

/**
 * What the site is about, in words. No other file asks for `content/site.json`: the check reads it before whatever imports
 * this, since a fault in it would else be told by the first code to stumble over it.
 */
export const site: SiteData = file;

/** What it is about, in a phrase. */
export const subject = site.nearness.nearest.of;

/** What bibliographies call the article. */
export const citationKey = site.slug.replaceAll('-', '');
