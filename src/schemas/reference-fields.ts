import { findWorkType } from './work-types.ts';

/** What CSL, Crossref, Zotero, BibTeX and RIS know of a work, and no page of this site has a use for. */
const unneeded =
  /^(?:abstract|abstractnote|accessdate|alternativeid|annote|articlenumber|assertion|callnumber|categories|citationkey|citationlabel|citationnumber|collections|containertitleshort|contentdomain|created|dateadded|datemodified|deposited|dimensions|extra|file|filename|funder|indexed|isreferencedbycount|isbntype|issn|issntype|itemid|itemtype|journalabbreviation|journalissue|key|keyword|keywords|libraryid|librarycatalog|license|link|member|note|notes|numberofpages|originalpublisherplace|pagefirst|prefix|publishedonline|publishedprint|published|publishedother|reference|referencecount|references|referencescount|relation|relations|resource|rights|score|shorttitle|source|subject|subtitle|tags|titleshort|updatepolicy|version|yearsuffix)$/;

/** What CSL calls a field that another format has another name for. */
const foreignNames: Record<string, string> = {
  address: 'publisher-place',
  authors: 'author',
  booktitle: 'container-title',
  city: 'publisher-place',
  collectiontitle: 'collection-title',
  conferencename: 'event-title',
  containertitle: 'container-title',
  creators: 'author',
  date: 'issued',
  doi: 'DOI',
  editors: 'editor',
  event: 'event-title',
  eventplace: 'event-place',
  freetext: 'custom": { "freeText": … }',
  institution: 'publisher',
  isbn: 'ISBN',
  journal: 'container-title',
  journaltitle: 'container-title',
  location: 'publisher-place',
  nostudy: 'custom": { "noStudy": … }',
  originaldate: 'original-date',
  pages: 'page',
  place: 'publisher-place',
  pmcid: 'PMCID',
  pmid: 'PMID',
  publicationtitle: 'container-title',
  publisherplace: 'publisher-place',
  retracted: 'custom": { "retracted": … }',
  school: 'publisher',
  series: 'collection-title',
  unconfirmed: 'custom": { "unconfirmed": … }',
  university: 'publisher',
  url: 'URL',
  websitetitle: 'container-title',
  year: 'issued',
};

/** Says at once of all fields that a reference has no place for what to do with them. */
export function describeUnknownFields(fields: string[]): string {
  const toBare = (field: string) => field.toLowerCase().replaceAll(/[^a-z]/g, '');
  const isUnneeded = (field: string) => unneeded.test(toBare(field)) && foreignNames[toBare(field)] === undefined;
  const renamed = fields.flatMap((field) => {
    const name = foreignNames[toBare(field)];
    return name === undefined ? [] : [`"${field}" is written "${name}"`.replace('}"', '}')];
  });
  const dropped = fields.filter(isUnneeded);
  const unknown = fields.filter((field) => !isUnneeded(field) && foreignNames[toBare(field)] === undefined);
  return [
    ...(renamed.length > 0 ? [`${renamed.join(', ')}.`] : []),
    ...(dropped.length > 0
      ? [
          `${dropped.join(', ')}: not kept here. Take ${dropped.length === 1 ? 'it' : 'them'} out, or let "npm run add:work -- <file>" take them out.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [`${unknown.join(', ')}: no field of CSL. Take ${unknown.length === 1 ? 'it' : 'them'} out, or mend the name.`]
      : []),
  ].join(' ');
}

/** Says of a type that CSL does not know what it calls it; undefined where nobody knows it. */
export function describeUnknownType(type: unknown): string | undefined {
  const known = typeof type === 'string' ? findWorkType(type) : undefined;
  return known === undefined ? undefined : `is not what CSL calls it. Did you mean "${known}"?`;
}
