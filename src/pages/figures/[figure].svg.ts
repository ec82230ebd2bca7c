import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { toPicture } from '../../build/pictures/picture.ts';
import SectionFigure from '../../components/figures/SectionFigure.astro';
import css from '../../components/figures/SectionFigure.later.css?raw';
import { getFigures, getSection } from '../../content/entries.ts';
import { getFigureId, getSectionPath } from '../../lib/site/addresses.ts';
import type { FigureData } from '../../schemas/figure.ts';

export const getStaticPaths = async () =>
  (await getFigures()).map((figure) => ({ params: { figure: figure.id }, props: { figure } }));

/** The figure of a section as a picture to take away. */
export const GET: APIRoute<{ figure: FigureData }> = async ({ props: { figure }, site }) => {
  const container = await AstroContainer.create();
  const section = await getSection(figure.section);
  const html = await container.renderToString(SectionFigure, { props: { figure } });
  const picture = toPicture(html, {
    css,
    hue: `--color-${section.hue}`,
    address: new URL(`${getSectionPath(section)}#${getFigureId(section.id)}`, site).href,
  });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
