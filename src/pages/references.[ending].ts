import type { APIRoute } from 'astro';
import { formatReferences } from '../content/formatted-citations.ts';
import type { ListFormat } from '../lib/citations/formats.ts';

const formats: Record<string, { format: ListFormat; type: string }> = {
  bib: { format: 'BibTeX', type: 'application/x-bibtex' },
  ris: { format: 'RIS', type: 'application/x-research-info-systems' },
  json: { format: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
};

export const getStaticPaths = () => Object.entries(formats).map(([ending, props]) => ({ params: { ending }, props }));

/** Every work cited, in one format. */
export const GET: APIRoute<{ format: ListFormat; type: string }> = async ({ props: { format, type } }) =>
  new Response(`${await formatReferences(format)}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
