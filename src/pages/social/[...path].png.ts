import type { APIRoute, GetStaticPaths } from 'astro';
import { getSocialCards } from '../../build/social/cards.ts';
import type { SocialCard } from '../../build/social/card.ts';
import { renderCard } from '../../build/social/render-card.ts';

export const getStaticPaths = (async () =>
  [...(await getSocialCards())].map(([path, card]) => ({
    params: { path },
    props: { card },
  }))) satisfies GetStaticPaths;

/** The picture that messengers and networks show beside a link to a page. */
export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'Content-Type': 'image/png' } });
