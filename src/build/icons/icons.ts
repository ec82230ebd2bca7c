import { renderSheet } from '../../lib/drawings/emblems/render-sheet.ts';
import { toPng } from '../../lib/drawings/png.ts';
import { toIco } from './ico.ts';
import { renderLargeIcon, renderSmallIcon, renderTabIcon } from './render-icon.ts';

/** Draws the icons of the site and the sheet of its emblems. Each is a file of `public/`, by its name. */
export function drawIcons(): Record<string, Buffer> {
  const small = renderSmallIcon();
  const large = renderLargeIcon();
  return {
    // In a browser’s tab.
    'favicon.svg': Buffer.from(renderTabIcon()),
    // At the address that readers of feeds, older browsers and search engines ask for.
    'favicon.ico': toIco(new Map([16, 32, 48].map((width) => [width, toPng(small, width)]))),
    // On a home screen, in the sizes telephones ask for.
    'apple-touch-icon.png': toPng(large, 180),
    'icon-192.png': toPng(large, 192),
    'icon-512.png': toPng(large, 512),
    // Beside the names of the sections in the contents.
    'emblems.svg': Buffer.from(renderSheet()),
  };
}
