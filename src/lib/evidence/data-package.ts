import { licence } from '../site/licence.ts';
import { siteName } from '../site/name.ts';
import { site } from '../site/subject.ts';
import { claimColumns, codeColumns } from './data-columns.ts';
import type { NamedWork } from './open-data.ts';

/** A work whose findings were coded. */
interface CodedWork extends NamedWork {
  title: string;
}

/** What the data are called, wherever they are named. */
export const dataTitle = site.data.title;

/** What the data are, in a paragraph. */
export const dataSummary = `What each study says of each claim about ${site.data.claimsOn}, and the verdict that a rule makes of it. Findings are counted by their direction and not by the size of an effect.`;

/** Writes a day, `YYYY-MM-DD`, as a version: 2026.11.9 for 9 November 2026. */
export const toVersion = (day: string): string => day.split('-').map(Number).join('.');

/**
 * Describes the data for programs: a descriptor as Data Package 2.0 has it.
 * @param homepage Full address of the page about the data, beside which the files lie.
 */
export function createDataPackage({
  homepage,
  version,
  works,
}: {
  homepage: string;
  version: string;
  works: CodedWork[];
}) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${site.slug}-evidence`,
    id: `${homepage}datapackage.json`,
    title: `${siteName}: ${dataTitle}`,
    description: `${dataSummary}\n\nAn empty cell of a CSV file, and null in JSON, means that a thing is unknown or does not apply; the description of the column says which. The rule, in words and with a few lines of code that apply it, is on the page about the site, under “verdicts”.`,
    homepage,
    version,
    keywords: [...site.data.keywords, 'evidence synthesis'],
    licenses: [{ name: licence.id, path: licence.address, title: licence.name }],
    sources: works.map(({ label, title, doi }) => ({
      title: `${label}: ${title}`,
      ...(doi === undefined ? {} : { path: `https://doi.org/${doi}` }),
    })),
    resources: [
      {
        ...toTable('data', 'Codes', 'One row for each thing that a sample says of a claim.'),
        schema: {
          fields: codeColumns,
          missingValues: [''],
          uniqueKeys: [['claim', 'sample', 'about', 'who', 'part']],
          foreignKeys: [{ fields: ['claim'], reference: { resource: 'claims', fields: ['claim'] } }],
        },
      },
      {
        ...toTable('claims', 'Claims', 'One row for each claim, with what the rule makes of its codes.'),
        schema: {
          fields: claimColumns,
          missingValues: [''],
          primaryKey: ['claim'],
          foreignKeys: [{ fields: ['opposite'], reference: { resource: 'claims', fields: ['claim'] } }],
        },
      },
      {
        name: 'data-json',
        path: 'data.json',
        title: 'Both tables as JSON',
        description:
          'An object with two lists, codes and claims: the rows of the two tables, with the same columns and null for an empty cell.',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}

const toTable = (name: string, title: string, description: string) => ({
  name,
  type: 'table',
  path: `${name}.csv`,
  title,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
});
