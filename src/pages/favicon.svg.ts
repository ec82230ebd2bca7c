import type { APIRoute } from 'astro';
import { renderTabIcon } from '../build/icons/render-icon.ts';

/** The icon in a browser’s tab. */
export const GET: APIRoute = () => new Response(renderTabIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
