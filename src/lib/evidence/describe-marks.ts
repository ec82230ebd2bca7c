/** The marks of a chart in words, for those who do not see it. */
import { capitalize } from '../text/capitalize.ts';
import type { StudyData } from '../../schemas/study.ts';
import type { Mark } from './marks.ts';
import { abouts } from './study.ts';

/** What a group of people was asked about, in the fewest words. */
export const laneLabels: Record<StudyData['about'], string> = {
  'sex-with-an-ex': 'sex with an ex',
  breakups: 'breakups and exes',
  elsewhere: 'something else',
};

const numberFormat = new Intl.NumberFormat('en-GB');
const listFormat = new Intl.ListFormat('en-GB');

/** How many people a mark stands for: “92 people”. */
export function describeMark({ people, isReview }: Pick<Mark, 'people' | 'isReview'>): string {
  if (people !== undefined) return `${numberFormat.format(people)} people`;
  return isReview ? 'review' : 'number not given';
}

/** What the marks show, as a title: “2 of 5 groups of people were asked about sex with an ex”. */
export function titleMarks(marks: Mark[]): string {
  const groups = marks.filter(({ isReview }) => !isReview);
  const asked = groups.filter(({ about }) => about === 'sex-with-an-ex').length;
  if (asked === 0) return `None of ${count(groups.length, 'group')} of people was asked about sex with an ex`;
  return `${asked} of ${count(groups.length, 'group')} of people ${asked === 1 ? 'was' : 'were'} asked about sex with an ex`;
}

/** All marks in a sentence or two: “Sex with an ex: 2 groups, of 92 and 212 people. Breakups and exes: 1 review.” */
export const describeMarks = (marks: Mark[]): string =>
  abouts
    .map((about) => ({ about, lane: marks.filter((mark) => mark.about === about) }))
    .filter(({ lane }) => lane.length > 0)
    .map(({ about, lane }) => `${capitalize(laneLabels[about])}: ${describeLane(lane)}.`)
    .join(' ');

function describeLane(lane: Mark[]): string {
  const sizes = lane.flatMap(({ people }) => (people === undefined ? [] : numberFormat.format(people)));
  const reviews = lane.filter(({ isReview }) => isReview).length;
  const unknown = lane.length - sizes.length - reviews;
  const parts = [
    sizes.length > 0 && `${count(sizes.length, 'group')}, of ${listFormat.format(sizes)} people`,
    unknown > 0 && `${count(unknown, 'group')} of unknown size`,
    reviews > 0 && count(reviews, 'review'),
  ];
  return parts.filter((part) => part !== false).join('; ');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
