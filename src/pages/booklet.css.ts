import type { APIRoute } from 'astro';
import { getSections } from '../lib/content.ts';
import { renderRunningHeads } from '../lib/running-heads.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`@media print{${renderRunningHeads(await getSections(), site?.host ?? '')}}`, {
    headers: { 'Content-Type': 'text/css' },
  });
