import type { APIRoute, GetStaticPaths } from 'astro';
import { renderLargeIcon } from '../build/icons/render-icon.ts';
import { toPng } from '../lib/drawings/png.ts';

/** The sizes telephones ask for, in pixels. */
export const getStaticPaths = (() => [
  { params: { icon: 'apple-touch-icon' }, props: { width: 180 } },
  { params: { icon: 'icon-192' }, props: { width: 192 } },
  { params: { icon: 'icon-512' }, props: { width: 512 } },
]) satisfies GetStaticPaths;

/** The icon on a home screen. */
export const GET: APIRoute<{ width: number }> = ({ props }) =>
  new Response(toPng(renderLargeIcon(), props.width), { headers: { 'Content-Type': 'image/png' } });
