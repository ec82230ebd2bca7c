import type { APIRoute } from 'astro';
import { getListedPages } from '../content/listed-pages.ts';
import { renderSitemap } from '../lib/site/sitemap.ts';

/** The pages for search engines, each with the day of its content and not that of the build. */
export const GET: APIRoute = async ({ site }) =>
  new Response(renderSitemap(await getListedPages(), site), { headers: { 'Content-Type': 'application/xml' } });
