import type { APIRoute } from 'astro';
import { formatList } from '../lib/citations/formats.ts';
import { getReferences } from '../content/entries.ts';

/** Every work cited, as CSL-JSON. */
export const GET: APIRoute = async () =>
  new Response(`${formatList(await getReferences(), 'CSL-JSON')}\n`, {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
