/** The groups of a chart in words, for those who do not see it. */
import { capitalize } from '../text/capitalize.ts';
import { spellNumber } from '../text/spell-number.ts';
import { site, subject } from '../site/subject.ts';
import { getLanes, type Group } from './groups.ts';
import { getLaneLabel } from './nearness.ts';

const numberFormat = new Intl.NumberFormat('en-GB');
const listFormat = new Intl.ListFormat('en-GB');

/** How many people a group stands for: “92 people”. */
export function describeGroup({ people, isReview }: Pick<Group, 'people' | 'isReview'>): string {
  if (people !== undefined) return `${numberFormat.format(people)} people`;
  return isReview ? 'review' : 'number not given';
}

/** What the groups show, as a title: “Two of five groups of people were in a study of chairs”. */
export function titleGroups(groups: Group[]): string {
  const people = groups.filter(({ isReview }) => !isReview);
  const near = people.filter(({ about }) => about === site.nearness.nearest.id).length;
  if (near === 0) return `No group of people here was in a study of ${subject}`;
  const verb = near === 1 ? 'was' : 'were';
  return `${capitalize(spellNumber(near))} of ${spellNumber(people.length)} groups of people ${verb} in a study of ${subject}`;
}

/** The title of what all sections rest on: “Ten reasons, and what each rests on”. */
export const getOverviewTitle = (sections: number): string =>
  `${capitalize(spellNumber(sections))} ${site.reasons}, and what each rests on`;

/** All groups in a sentence or two: “Chairs: 2 groups, of 92 and 212 people. Tables: 1 review.” */
export const describeGroups = (groups: Group[]): string =>
  getLanes(groups)
    .filter((lane) => lane.groups.length > 0)
    .map((lane) => `${capitalize(getLaneLabel(lane.about))}: ${describeLane(lane.groups)}.`)
    .join(' ');

function describeLane(lane: Group[]): string {
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
