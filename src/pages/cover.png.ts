import type { APIRoute } from 'astro';
import { renderBookCover } from '../build/social/epub-cover.ts';

/** The cover of the book made to be carried away; the build binds it in. */
export const GET: APIRoute = async () =>
  new Response(await renderBookCover(), { headers: { 'Content-Type': 'image/png' } });
