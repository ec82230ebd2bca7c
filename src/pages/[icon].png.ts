import type { APIRoute, GetStaticPaths } from 'astro';
import { renderLargeIcon } from '../emblems/render-icon.ts';
import { toPng } from '../lib/png.ts';

const widths: Record<string, number> = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 };

export const getStaticPaths: GetStaticPaths = () => Object.keys(widths).map((icon) => ({ params: { icon } }));

/** The icon on a home screen, in the sizes that telephones ask for. */
export const GET: APIRoute = ({ params }) =>
  new Response(toPng(renderLargeIcon(), widths[params['icon'] ?? ''] ?? 0), {
    headers: { 'Content-Type': 'image/png' },
  });
