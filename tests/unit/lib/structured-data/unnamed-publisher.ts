import type { PublisherData } from '../../../../src/schemas/publisher.ts';

/** A publisher of whom nothing is configured. */
export const unnamed: PublisherData = {
  id: 'publisher',
  authors: [],
  editors: [],
  reviewers: [],
  published: '',
  reviewed: '',
  reviewDue: '',
};
