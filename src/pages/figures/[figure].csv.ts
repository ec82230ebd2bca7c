import type { APIRoute } from 'astro';
import { getFigures } from '../../content/entries.ts';
import { formatCsv } from '../../lib/evidence/open-data.ts';
import type { FigureOf } from '../../schemas/figure.ts';

export const getStaticPaths = async () =>
  (await getFigures()).flatMap((figure) =>
    figure.kind === 'counts' ? [{ params: { figure: figure.id }, props: { figure } }] : [],
  );

/** What a figure counts, as data; the figures of ideas have none. */
export const GET: APIRoute<{ figure: FigureOf<'counts'> }> = ({ props: { figure } }) =>
  new Response(formatCsv([figure.whole, figure.broken], [{ name: 'label' }, { name: 'count' }]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
