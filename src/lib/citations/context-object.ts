import type { ReferenceData } from '../../schemas/reference.ts';
import type { WorkType } from '../../schemas/work-types.ts';
import { toIsoDate } from '../text/csl-day.ts';
import { getInvertedName } from '../text/name-forms.ts';
import { stripMarkup } from '../text/strip-markup.ts';

/** How OpenURL calls a work, and by what key it gives its title, what it appeared in, and who published it. */
interface Format {
  format: 'journal' | 'book' | 'dissertation' | 'dc';
  genre?: string;
  type?: string;
  title: string;
  container: string;
  publisher?: string;
}

const article: Format = { format: 'journal', genre: 'article', title: 'atitle', container: 'jtitle' };
const part: Format = { format: 'book', genre: 'bookitem', title: 'atitle', container: 'btitle' };
const book: Format = { format: 'book', genre: 'book', title: 'btitle', container: 'series' };
/** What OpenURL has no format for goes as Dublin Core; for that Zotero reads its own name of the type. */
const toOther = (type: string): Format => ({ format: 'dc', type, title: 'title', container: 'source' });

const formats: Partial<Record<WorkType, Format>> = {
  'article-journal': article,
  review: article,
  'review-book': article,
  chapter: part,
  entry: part,
  'paper-conference': { ...part, genre: 'proceeding' },
  book,
  classic: book,
  pamphlet: book,
  report: { ...book, genre: 'report' },
  thesis: { format: 'dissertation', title: 'title', container: 'source', publisher: 'inst' },
  article: toOther('preprint'),
  'article-magazine': toOther('magazineArticle'),
  'article-newspaper': toOther('newspaperArticle'),
  bill: toOther('bill'),
  broadcast: toOther('tvBroadcast'),
  dataset: toOther('dataset'),
  'entry-dictionary': toOther('dictionaryEntry'),
  'entry-encyclopedia': toOther('encyclopediaArticle'),
  figure: toOther('artwork'),
  graphic: toOther('artwork'),
  hearing: toOther('hearing'),
  interview: toOther('interview'),
  legal_case: toOther('case'),
  legislation: toOther('statute'),
  manuscript: toOther('manuscript'),
  map: toOther('map'),
  motion_picture: toOther('film'),
  patent: toOther('patent'),
  personal_communication: toOther('letter'),
  post: toOther('forumPost'),
  'post-weblog': toOther('blogPost'),
  regulation: toOther('statute'),
  software: toOther('computerProgram'),
  song: toOther('audioRecording'),
  speech: toOther('presentation'),
  standard: toOther('standard'),
  webpage: toOther('webpage'),
};

/**
 * Describes a work as OpenURL does, for the `title` of a `span.Z3988`: https://en.wikipedia.org/wiki/COinS. Zotero reads it by
 * https://github.com/zotero/utilities/blob/master/openurl.js.
 */
export function toContextObject(reference: ReferenceData): string {
  const { type, title, author = [], issued, volume, issue, page, DOI, ISBN, URL: url, publisher } = reference;
  const {
    format,
    title: titleKey,
    container: containerKey,
    publisher: publisherKey = 'pub',
    ...kind
  } = formats[type] ?? toOther('document');
  const fields: [key: string, value: string | undefined][] = [
    ...Object.entries(kind),
    [titleKey, title],
    [containerKey, reference['container-title']],
    ...author.map((name): [string, string] => [name.literal === undefined ? 'au' : 'aucorp', getInvertedName(name)]),
    ['date', issued === undefined ? undefined : toIsoDate(issued)],
    ['volume', volume],
    ['issue', issue],
    ['pages', page],
    [publisherKey, publisher],
    ['place', reference['publisher-place']],
    ['edition', reference.edition],
    ['degree', format === 'dissertation' ? reference.genre : undefined],
    ['isbn', ISBN],
    ['identifier', format === 'dc' ? url : undefined],
  ];
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ...(DOI === undefined ? [] : [['rft_id', `info:doi/${DOI}`]]),
    ...fields.flatMap(([key, value]) => (value === undefined ? [] : [[`rft.${key}`, stripMarkup(value)]])),
  ]).toString();
}
