import type { APIRoute } from 'astro';
import { getBibliography, getPercentages } from '../../content/entries.ts';
import { getWorks } from '../../content/section-sources.ts';
import { formatCsv } from '../../lib/evidence/open-data.ts';
import { shareColumns, toShareRows } from '../../lib/evidence/shares.ts';

/** The shares of the page of evidence, as data. */
export const GET: APIRoute = async () => {
  const percentages = await getPercentages();
  const { formatLabel } = await getBibliography();
  const works = await getWorks([...new Set(percentages.map(({ reference }) => reference.id))]);
  const named = works.map(({ reference: { id, DOI } }) => [id, { label: formatLabel(id), doi: DOI }] as const);
  return new Response(formatCsv(toShareRows(percentages, new Map(named)), shareColumns), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
