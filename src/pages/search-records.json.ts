import type { APIRoute } from 'astro';
import { getSearchContent } from '../content/search-content.ts';
import { writeSearchData } from '../lib/search-records/search-file.ts';

/** What search needs to know; completed from the built pages by `src/build/search-index/search-index.ts`. */
export const GET: APIRoute = async () =>
  new Response(writeSearchData(await getSearchContent()), { headers: { 'Content-Type': 'application/json' } });
