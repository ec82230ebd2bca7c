import type { APIRoute } from 'astro';
import pngToIco from 'png-to-ico';
import { renderSmallIcon } from '../build/icons/render-icon.ts';
import { toPng } from '../lib/drawings/png.ts';

/** The icon at the address that readers of feeds, older browsers and search engines ask for. */
export const GET: APIRoute = async () => {
  const icon = renderSmallIcon();
  const file = await pngToIco([16, 32, 48].map((width) => toPng(icon, width)));
  return new Response(new Uint8Array(file), { headers: { 'Content-Type': 'image/x-icon' } });
};
