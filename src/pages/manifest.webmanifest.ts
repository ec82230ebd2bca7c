import type { APIRoute } from 'astro';
import { getPage } from '../content/entries.ts';
import { getColour } from '../lib/colours/palette.ts';
import { language } from '../lib/site/language.ts';
import { siteName } from '../lib/site/name.ts';

const base = import.meta.env.BASE_URL;

/** How the site looks on a home screen, for a reader who puts it there: https://www.w3.org/TR/appmanifest/. */
export const GET: APIRoute = async () => {
  const { description } = await getPage('article');
  const manifest = {
    id: base,
    start_url: base,
    scope: base,
    name: siteName,
    short_name: siteName,
    description,
    lang: language,
    dir: 'ltr',
    display: 'minimal-ui',
    theme_color: getColour('--color-paper'),
    background_color: getColour('--color-paper'),
    icons: [
      toIcon(192, 'any'),
      toIcon(512, 'any'),
      // Drawn with room for any mask.
      toIcon(512, 'maskable'),
    ],
  };
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};

const toIcon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `${base}icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});
