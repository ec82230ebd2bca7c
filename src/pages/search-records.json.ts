import type { APIRoute } from 'astro';
import { getSearchContent } from '../lib/indexes.ts';

/** What search needs to know; completed from the built pages by `src/integrations/search-index.ts`. */
export const GET: APIRoute = async () => Response.json(await getSearchContent());
