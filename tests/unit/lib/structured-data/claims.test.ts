import { expect, test } from 'vitest';
import { toClaimReview } from '../../../../src/lib/structured-data/claims.ts';

const toUrl = (path: string) => `https://example.org${path}`;

test('says what is claimed, what the rule makes of it in words, and where that is reckoned', () => {
  const claim = { id: 'relief', text: 'It brings relief.' };
  expect(toClaimReview(claim, 'Untested: no study of it, or near it', toUrl)).toEqual({
    '@type': 'ClaimReview',
    '@id': 'https://example.org/claims/#relief',
    url: 'https://example.org/claims/#relief',
    claimReviewed: 'It brings relief.',
    reviewRating: { '@type': 'Rating', alternateName: 'Untested: no study of it, or near it' },
    author: { '@id': 'https://example.org/#publisher' },
  });
});
