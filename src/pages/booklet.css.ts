import type { APIRoute } from 'astro';
import { getSections } from '../content/entries.ts';
import { renderRunningHeads } from '../build/booklet/running-heads.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`@media print{${renderRunningHeads(await getSections(), site?.host ?? '')}}`, {
    headers: { 'Content-Type': 'text/css' },
  });
