/** The evidence as two tables to be reused: what each sample says of each claim, and what the rule makes of it. */
import Papa from 'papaparse';
import type { ReckonedClaim } from './reckoned-claim.ts';

/** How a work is named where it is cited. */
export interface NamedWork {
  /** Such as “Moran et al., 2020”. */
  label: string;
  doi?: string | undefined;
}

/** A row of a table, by the names of its columns; what is unknown or does not apply is null. */
type Row = Record<string, string | number | boolean | null>;

/**
 * One row for each code: what a sample says of a claim, with all that the rule needs to weigh it.
 * @param works Every work with a code, by its citation key.
 */
export const toCodeRows = (claims: ReckonedClaim[], works: ReadonlyMap<string, NamedWork>) =>
  claims.flatMap((claim) =>
    claim.codes.map((code) => ({
      claim: claim.id,
      claim_text: claim.text,
      claim_type: claim.type,
      claim_about: claim.about,
      section: claim.section?.id ?? null,
      sample: code.sample,
      work: code.work,
      doi: works.get(code.work)?.doi ?? null,
      citation: works.get(code.work)?.label ?? null,
      group: code.group,
      design: code.design,
      people: code.people ?? null,
      bearing: code.bearing,
      about: code.about,
      indirectness: code.indirectness ?? null,
      who: code.who ?? null,
      part: code.part ?? null,
      time_order: code.timeOrder,
      read: code.read,
      note: code.note,
      settled: code.settled ?? null,
    })),
  );

/** One row for each claim, with its verdict and how sure that is. */
export const toClaimRows = (claims: ReckonedClaim[]) =>
  claims.map(({ id, text, type, about, section, test, opposite, reckoning }) => ({
    claim: id,
    text,
    type,
    about,
    section: section?.id ?? null,
    test,
    opposite: opposite?.id ?? null,
    verdict: reckoning.verdict,
    certainty: reckoning.certainty ?? null,
    why_mixed: reckoning.why.join(' ') || null,
  }));

/** Names of the columns of each table. */
export type CodeColumn = keyof ReturnType<typeof toCodeRows>[number];
export type ClaimColumn = keyof ReturnType<typeof toClaimRows>[number];

/** Writes a table as CSV, as RFC 4180 has it: null is an empty cell. */
export const formatCsv = (rows: Row[], columns: { name: string }[]): string =>
  `${Papa.unparse(rows, { columns: columns.map(({ name }) => name), newline: '\r\n' })}\r\n`;

/** Writes tables as JSON, one row a line, so that two versions can be compared. */
export function formatJson(tables: Record<string, Row[]>): string {
  const lists = Object.entries(tables).map(
    ([name, rows]) => `${JSON.stringify(name)}:[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  );
  return `{\n${lists.join(',\n')}\n}\n`;
}
