import type { APIRoute } from 'astro';
import { formatList } from '../lib/citation-formats.ts';
import { getReferences } from '../lib/content.ts';

/** Every work cited, as RIS. */
export const GET: APIRoute = async () =>
  new Response(`${formatList(await getReferences(), 'RIS')}\n`, {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
