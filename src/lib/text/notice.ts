import { noticeKinds, type NoticeKind } from '../../schemas/notice.ts';
import type { ReferenceData } from '../../schemas/reference.ts';
import { getDoiAddress } from './doi-address.ts';
import { formatDay, formatMonth } from './day.ts';

/** What was said of a work after it had appeared, as readers are told. */
export interface ToldNotice {
  kind: NoticeKind;
  /** “Retracted”. */
  name: string;
  /** `2021-03-04`, or as much of it as is known. */
  date: string;
  /** “on 4 March 2021”. */
  when: string;
  /** Where it stands. */
  address: string;
}

const names: Record<NoticeKind, string> = {
  retracted: 'Retracted',
  expressionOfConcern: 'Expression of concern',
  corrected: 'Corrected',
};

/** Finds all that was said of a work, the gravest first. */
export const getNotices = ({ custom }: Pick<ReferenceData, 'custom'>): ToldNotice[] =>
  noticeKinds.flatMap((kind) => {
    const notice = custom?.[kind];
    if (notice === undefined) return [];
    const { date, DOI, URL = '' } = notice;
    const address = DOI === undefined ? URL : getDoiAddress(DOI);
    return [{ kind, name: names[kind], date, when: tellWhen(date), address }];
  });

/** Finds the gravest of what was said of a work. */
export const findNotice = (reference: Pick<ReferenceData, 'custom'>): ToldNotice | undefined =>
  getNotices(reference)[0];

/** What a label in running text ends with: “Sato et al., 2001, retracted”. */
export const getNoticeMark = (reference: Pick<ReferenceData, 'custom'>): string => {
  const notice = findNotice(reference);
  return notice === undefined ? '' : `, ${notice.name.toLowerCase()}`;
};

function tellWhen(date: string): string {
  if (date.length === 4) return `in ${date}`;
  return date.length === 7 ? `in ${formatMonth(date)}` : `on ${formatDay(date)}`;
}
