import type { APIRoute } from 'astro';
import { renderRobots } from '../lib/site/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(renderRobots(import.meta.env.BASE_URL, site), { headers: { 'Content-Type': 'text/plain' } });
