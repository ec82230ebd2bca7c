import type { Notice, NoticeKind } from '../schemas/notice.ts';
import { findDate } from './to-date.ts';

/** What Crossref calls them; other updates, such as a new edition, say nothing against a work. */
const kinds: Record<string, NoticeKind> = {
  retraction: 'retracted',
  withdrawal: 'retracted',
  removal: 'retracted',
  expression_of_concern: 'expressionOfConcern',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
};

/** Finds what was said of a work after it had appeared, in what Crossref tells of its updates. */
export function findNotices(updates: unknown): Partial<Record<NoticeKind, Notice>> {
  const list = (Array.isArray(updates) ? updates : []) as { type?: string; DOI?: string; updated?: unknown }[];
  return Object.fromEntries(
    list.flatMap(({ type = '', DOI, updated }) => {
      const kind = kinds[type.toLowerCase()];
      const [day] = findDate(updated)?.['date-parts'] ?? [];
      if (kind === undefined || day === undefined || DOI === undefined) return [];
      return [[kind, { date: day.map((part) => String(part).padStart(2, '0')).join('-'), DOI }]];
    }),
  );
}
