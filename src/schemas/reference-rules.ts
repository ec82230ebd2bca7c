import type { CslDate } from './csl-date.ts';
import type { WorkType } from './work-types.ts';

/** What the rules read of a reference. */
interface Work {
  type: WorkType;
  issued?: CslDate | undefined;
  status?: string | undefined;
  accessed?: CslDate | undefined;
  DOI?: string | undefined;
  URL?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  archive?: string | undefined;
  publisher?: string | undefined;
  'container-title'?: string | undefined;
}

interface Contradiction {
  field: string;
  message: string;
}

/** What stands on the web alone. */
const webTypes: WorkType[] = ['webpage', 'post', 'post-weblog'];
/** What APA lists only where a reader can find it. */
const privateTypes: WorkType[] = ['interview', 'personal_communication'];

/** Finds what fields of one reference say against each other. */
export function findContradiction(work: Work): Contradiction[] {
  const { type, issued, status, accessed, DOI, URL, archive } = work;
  const isFound = [DOI, URL, archive, work['container-title'], work.publisher].some((field) => field !== undefined);
  return [
    ...(issued !== undefined && /^(?:in press|forthcoming)$/i.test(status ?? '')
      ? [{ field: 'status', message: 'contradicts "issued", which says when it appeared. Take one out.' }]
      : []),
    ...(accessed !== undefined && URL === undefined
      ? [
          {
            field: 'accessed',
            message: 'says when an address was read, and there is none. Write "URL", or take it out.',
          },
        ]
      : []),
    // BibTeX calls every article so.
    ...(type === 'article' && (work.volume !== undefined || work.issue !== undefined)
      ? [{ field: 'type', message: 'is a preprint, and this has a volume or an issue. Write "article-journal".' }]
      : []),
    ...(webTypes.includes(type) && DOI === undefined && URL === undefined && archive === undefined
      ? [
          {
            field: 'URL',
            message: `is missing: readers find a ${type} by its address alone. Write "URL": "https://…".`,
          },
        ]
      : []),
    ...(privateTypes.includes(type) && !isFound
      ? [
          {
            field: 'type',
            message:
              'is in no list of references unless readers can find it. Write where ("URL", "archive"), or take out the file and tell of it in the text.',
          },
        ]
      : []),
  ];
}
