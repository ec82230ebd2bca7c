import type { ClaimReview } from 'schema-dts';
import type { ClaimData } from '../../schemas/claim.ts';
import { getClaimPath } from '../site/addresses.ts';
import { getPublisherId, type ToUrl } from './graph.ts';

/**
 * What the rule makes of a claim.
 * @param rating The verdict in words, and how sure it is.
 */
export const toClaimReview = (
  { id, text }: Pick<ClaimData, 'id' | 'text'>,
  rating: string,
  toUrl: ToUrl,
): ClaimReview => ({
  '@type': 'ClaimReview',
  '@id': toUrl(getClaimPath(id)),
  url: toUrl(getClaimPath(id)),
  claimReviewed: text,
  reviewRating: { '@type': 'Rating', alternateName: rating },
  author: { '@id': getPublisherId(toUrl) },
});
