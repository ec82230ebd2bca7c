import type { APIRoute } from 'astro';
import { renderEpubCover } from '../build/social/epub-cover.ts';

/** The cover of the EPUB, which takes it from the built site. */
export const GET: APIRoute = async () =>
  new Response(await renderEpubCover(), { headers: { 'Content-Type': 'image/png' } });
