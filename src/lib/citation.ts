import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { ConfirmableField, ReferenceData } from '../schemas/reference.ts';

const style = { template: 'apa', lang: 'en-US' };

/**
 * Formats a whole bibliography entry in APA style, by citeproc.
 * @returns HTML made and escaped by citeproc, with the address linked.
 */
export function formatReference(reference: ReferenceData): string {
  const entries = new Cite(reference).format('bibliography', {
    ...style,
    format: 'html',
    hyperlinks: true,
    asEntryArray: true,
  }) as unknown as [key: string, html: string][];
  return entries.map(([, html]) => html.trim()).join('');
}

/**
 * The short label used in running text, such as “Moran et al., 2020”, by the same style.
 * @param locator Place in the work, such as `p. 3`.
 */
export function formatShortCitation(reference: ReferenceData, locator?: string): string {
  const label = new Cite(reference)
    .format('citation', { ...style, format: 'text', entry: reference.id, citationsPre: [], citationsPost: [] })
    .replace(/^\((.*)\)$/, '$1');
  return locator === undefined ? label : `${label}, ${locator}`;
}

const fieldNames: Record<ConfirmableField, string> = {
  author: 'the names of the authors',
  title: 'the exact title',
  'container-title': 'the journal',
  issued: 'the year of the printed issue',
  DOI: 'whether the DOI resolves',
};

/** Says which parts of a reference nobody could confirm; undefined when all are. */
export function findConfirmationNote(reference: ReferenceData): string | undefined {
  const fields = reference.custom?.unconfirmed;
  if (fields === undefined) return undefined;
  const list = new Intl.ListFormat('en-GB').format(fields.map((field) => fieldNames[field]));
  return `Not confirmed on a page we read: ${list}.`;
}
