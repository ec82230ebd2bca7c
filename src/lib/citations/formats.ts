// MLA's 9th and Chicago's 17th edition.
import chicago from './styles/chicago-author-date.csl?raw';
import mla from './styles/modern-language-association.csl?raw';
import { styles, toFormatter, type CslItem } from './citation-js.ts';
import { formatBibtex } from './bibtex.ts';
import { formatRis } from './ris.ts';
import { siteName } from '../site/name.ts';
import { getNotices } from '../text/notice.ts';

/** A page of this site, as something to cite. */
export interface CitablePage {
  /** Names it in BibTeX, RIS and CSL-JSON. */
  key: string;
  title: string;
  /** Full address. */
  url: string;
  /** First published, `YYYY-MM-DD`. */
  published: string;
  /** Which version it is, where it is data to be reused. */
  version?: string;
}

/** One way of citing: its name, and the text to copy. */
export interface Citation {
  format: 'APA' | 'MLA' | 'Chicago' | 'BibTeX' | 'RIS' | 'CSL-JSON';
  text: string;
}

/** Whether a citation is data for a program, and not text for a page. */
export const isDataFormat = ({ format }: Citation) => !(format in templates);

/** A format in which the bibliography can be downloaded. */
export type ListFormat = 'BibTeX' | 'RIS' | 'CSL-JSON';

const templates = { APA: 'apa', MLA: 'mla', Chicago: 'chicago' } as const;
styles.add('mla', mla);
styles.add('chicago', chicago);

/** Writes how to cite a page, in every format, by citation.js and citeproc. */
export function getCitations({ key, title, url, published, version }: CitablePage): Citation[] {
  const [year, month, day] = published.split('-').map(Number);
  const work = {
    id: key,
    type: version === undefined ? 'webpage' : 'dataset',
    title,
    author: [{ literal: siteName }],
    'container-title': siteName,
    issued: { 'date-parts': [[year, month, day]] },
    URL: url,
    version,
  };
  // Where author and site are one, APA and Chicago leave out the site, and MLA the author.
  const unsigned = { ...work, author: undefined };
  const signed = { ...work, 'container-title': undefined };
  const inStyles = Object.entries(templates).map(([format, style]) => ({
    format: format as keyof typeof templates,
    text: toFormatter([format === 'MLA' ? unsigned : signed])
      .format('bibliography', { style, lang: 'en-US', format: 'text' })
      .trim(),
  }));
  // BibTeX has no field for a version.
  const forBibTeX = { ...work, ...(version === undefined ? {} : { note: `Version ${version}` }) };
  return [
    ...inStyles,
    { format: 'BibTeX', text: formatList([forBibTeX], 'BibTeX') },
    { format: 'RIS', text: formatList([work], 'RIS') },
    { format: 'CSL-JSON', text: formatList([work], 'CSL-JSON') },
  ];
}

/**
 * Writes a list of works for a reference manager. Our own facts about a work are left out, since they mean nothing there,
 * but for whether it still stands, which becomes a note.
 * @param works CSL-JSON items.
 */
export function formatList(works: CslItem[], format: ListFormat): string {
  const items = works.map((work) => ({ ...work, ...toNote(work), custom: undefined, formerIds: undefined }));
  switch (format) {
    case 'CSL-JSON':
      return `[${items.map((item) => JSON.stringify(item)).join(',\n')}]`;
    case 'BibTeX':
      return formatBibtex(items);
    case 'RIS':
      return formatRis(items);
  }
}

function toNote({ custom }: CslItem): { note?: string } {
  const notices = getNotices({ custom } as Parameters<typeof getNotices>[0]);
  if (notices.length === 0) return {};
  return { note: notices.map(({ name, when, address }) => `${name} ${when}: ${address}`).join('; ') };
}
