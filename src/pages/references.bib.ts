import type { APIRoute } from 'astro';
import { formatList } from '../lib/citations/formats.ts';
import { getReferences } from '../content/entries.ts';

/** Every work cited, as BibTeX. */
export const GET: APIRoute = async () =>
  new Response(`${formatList(await getReferences(), 'BibTeX')}\n`, {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
