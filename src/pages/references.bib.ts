import type { APIRoute } from 'astro';
import { formatList } from '../lib/citation-formats.ts';
import { getReferences } from '../lib/content.ts';

/** Every work cited, as BibTeX. */
export const GET: APIRoute = async () =>
  new Response(`${formatList(await getReferences(), 'BibTeX')}\n`, {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
