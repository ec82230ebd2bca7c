import type { APIRoute } from 'astro';
import { formatList } from '../lib/citations/formats.ts';
import { getReferences } from '../content/entries.ts';

/** Every work cited, as RIS. */
export const GET: APIRoute = async () =>
  new Response(`${formatList(await getReferences(), 'RIS')}\n`, {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
