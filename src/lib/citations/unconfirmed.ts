import type { ConfirmableField, ReferenceData } from '../../schemas/reference.ts';

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
