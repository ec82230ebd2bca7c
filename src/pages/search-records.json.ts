import type { APIRoute } from 'astro';
import { getSearchContent } from '../content/search-content.ts';

/** What search needs to know; completed from the built pages by `src/build/search-index/search-index.ts`. */
export const GET: APIRoute = async () => Response.json(await getSearchContent());
