import type { APIRoute } from 'astro';
import { renderEpubCover } from '../build/social/epub-cover.ts';
import { getPage } from '../content/entries.ts';
import { capitalize } from '../lib/text/capitalize.ts';

/** The cover of the EPUB, which takes it from the built site. */
export const GET: APIRoute = async () => {
  const { title } = await getPage('article');
  return new Response(await renderEpubCover(capitalize(title)), { headers: { 'Content-Type': 'image/png' } });
};
