/** The shares that are quoted about the subject, in words and as a table. */
import type { PercentageData } from '../../schemas/percentage.ts';
import { site } from '../site/subject.ts';
import { capitalize } from '../text/capitalize.ts';
import type { NamedWork } from './open-data.ts';

/** What the chart of them shows. */
export const sharesTitle = 'The shares differ because they count different people';

/** What a hundred dots mean, by how they are drawn. */
export const shareMeanings: Partial<Record<keyof typeof site.shares | 'open' | 'others', string>> = {
  ...(site.shares.filled && { filled: site.shares.filled.meaning }),
  ...(site.shares.ring && { ring: site.shares.ring.meaning }),
  open: '“more than”: some of these as well, and the source does not say how many',
  others: 'the others',
};

/** Of what shares are, with the heading above them. */
export const shareGroups = Object.values(site.shares).filter((share) => share !== undefined);

/** How many of whom had done what, as a sentence: what had been done begins with its verb. */
export const describeShare = ({ label, base, what }: Pick<PercentageData, 'label' | 'base' | 'what'>): string =>
  `${capitalize(label)} of ${base} ${what.charAt(0).toLowerCase()}${what.slice(1)}.`;

/** Columns of the table of shares. */
export const shareColumns = [
  'id',
  'about',
  'share',
  'percent',
  'at_least',
  'of_whom',
  'what',
  'work',
  'citation',
  'doi',
  'second_hand',
].map((name) => ({ name }));

/** One row for each share; what is unknown or does not apply is null. */
export const toShareRows = (percentages: PercentageData[], works: ReadonlyMap<string, NamedWork>) =>
  percentages.map(({ id, about, label, percent, atLeast, whom, what, reference, secondHand }) => ({
    id,
    about,
    share: label,
    percent,
    at_least: atLeast,
    of_whom: toPlain(whom),
    what: toPlain(what),
    work: reference.id,
    citation: works.get(reference.id)?.label ?? null,
    doi: works.get(reference.id)?.doi ?? null,
    second_hand: secondHand === undefined ? null : toPlain(secondHand),
  }));

/** Without the spaces that hold a line together, which are for the eye. */
const toPlain = (text: string) => text.replaceAll('\u00a0', ' ');
