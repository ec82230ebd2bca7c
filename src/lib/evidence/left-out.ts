import type { LeftOutData } from '../../schemas/left-out.ts';

/** Which way a work that was left out points, for a reader. */
export const bearingLabels: Record<LeftOutData['bearing'], string> = {
  nothing: 'It found nothing, as far as we know.',
  contrary: 'It speaks against what is said here, as far as we know.',
  mixed: 'It points both ways, as far as we know.',
  unknown: 'Which way it points, we do not know.',
};

/** Names a work, with as much as is known of it: “Cope and Mattingly (2021). Putting me back together. Journal.” */
export const formatLeftOut = ({ authors, year, title, source }: LeftOutData): string =>
  [year === undefined ? authors : `${authors} (${year})`, title, source]
    .flatMap((part) => (part === undefined ? [] : [`${part}.`]))
    .join(' ');
