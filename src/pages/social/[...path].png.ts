import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCard } from '../../build/social/render-card.ts';
import { getSocialCards, type SocialCard } from '../../content/social-cards.ts';

export const getStaticPaths = (async () =>
  [...(await getSocialCards())].map(([path, card]) => ({
    params: { path },
    props: { card },
  }))) satisfies GetStaticPaths;

/** The picture that messengers and networks show beside a link to a page. */
export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'Content-Type': 'image/png' } });
