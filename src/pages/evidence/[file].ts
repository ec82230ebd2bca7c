import type { APIRoute } from 'astro';
import { findMediaType } from '../../build/hosting/response-headers.ts';
import { writeOpenData, type DataFile } from '../../content/open-data.ts';
import { dataPaths } from '../../lib/site/addresses.ts';

export const getStaticPaths = () => Object.keys(dataPaths).map((file) => ({ params: { file } }));

/** The evidence as data: two tables, both of them in one file, and what describes them. */
export const GET: APIRoute<Record<string, never>, { file: DataFile }> = async ({ params: { file }, site }) =>
  new Response(await writeOpenData(file, site), {
    headers: { 'Content-Type': findMediaType(file) ?? 'application/json' },
  });
