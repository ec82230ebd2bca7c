import type { APIRoute } from 'astro';
import { getRecords } from '../lib/indexes.ts';

/** What search finds besides pages; read by the indexer after the build. */
export const GET: APIRoute = async () => Response.json(await getRecords());
