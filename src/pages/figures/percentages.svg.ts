import type { APIRoute } from 'astro';
import { getBibliography, getPercentages } from '../../content/entries.ts';
import { drawShares } from '../../lib/drawings/shares-picture.ts';
import { toStandaloneSvg } from '../../lib/drawings/standalone-svg.ts';
import { describeShare, shareMeanings, sharesTitle } from '../../lib/evidence/shares.ts';
import { pagePaths } from '../../lib/site/addresses.ts';

/** The shares of the page of evidence in one picture. */
export const GET: APIRoute = async ({ site }) => {
  const percentages = await getPercentages();
  const { formatLabel } = await getBibliography();
  const works = new Set(percentages.map(({ reference }) => formatLabel(reference.id)));
  const shares = percentages.map((share) => ({ ...share, sentence: describeShare(share) }));
  const picture = toStandaloneSvg({
    ...drawShares(shares, shareMeanings),
    styles: '.dots-inside{stroke:var(--color-paper)}.dots-others{stroke:var(--color-muted)}',
    title: sharesTitle,
    description: shares.map(({ sentence }) => sentence).join(' '),
    source: `One dot is one of every hundred. Drawn from what the studies say (${[...works].join('; ')}).`,
    address: new URL(`${pagePaths.evidence}#percentages`, site).href,
  });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
