import type { APIRoute } from 'astro';
import type { Section } from '../../../content/entries.ts';
import { getStripFiles, writeStripsData } from '../../../content/strip-files.ts';

export const getStaticPaths = async () =>
  (await getStripFiles()).map(({ name, sections }) => ({ params: { name }, props: { sections } }));

/** The numbers that strips are drawn from. */
export const GET: APIRoute<{ sections: Section[] }> = async ({ props: { sections } }) =>
  new Response(await writeStripsData(sections), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
