import type { APIRoute } from 'astro';
import type { Section } from '../../../content/entries.ts';
import { drawStripsFile, getStripFiles } from '../../../content/strip-files.ts';

export const getStaticPaths = async () =>
  (await getStripFiles()).map(({ name, sections }) => ({ params: { name }, props: { sections } }));

/** What a section rests on, or all of them, as a picture to take away. */
export const GET: APIRoute<{ sections: Section[] }> = async ({ props: { sections }, site }) =>
  new Response(await drawStripsFile(sections, site), { headers: { 'Content-Type': 'image/svg+xml' } });
