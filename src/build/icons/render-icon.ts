import { getColour, palettes, type ThemeName } from '../../lib/colours/palette.ts';
import { siteEmblem } from '../../lib/drawings/emblems/emblems.ts';
import { createPair } from '../../lib/drawings/emblems/geometry.ts';
import { renderEmblem, renderShapes } from '../../lib/drawings/emblems/render-emblem.ts';

/** Drawn closer and bolder than the emblem: at 16 pixels a line needs two of them. */
const [one, other] = createPair({ radius: 10, distance: 8.5 });
const tight = renderShapes([
  { of: 'one', form: one },
  { of: 'other', form: other },
]);
const tightArea = 'viewBox="8 0 32 32" stroke-width="3"';

const paperArea = 'viewBox="7 -1 34 34" stroke-width="3"';

/** With a margin that survives any mask a telephone cuts icons with: https://w3c.github.io/manifest/#icon-masks. */
const roomyArea = 'viewBox="1 -7 46 46" stroke-width="2"';

/** The icon for a browser’s tab, as SVG: without ground, and in the colours of the reader’s theme. */
export const renderTabIcon = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${tightArea} fill="none"><style>${toRules('light')}@media(prefers-color-scheme:dark){${toRules('dark')}}</style>${tight}</svg>`;

/** The icon for a tab that takes no SVG: upon paper with round corners, for a tab may be light or dark. */
export const renderSmallIcon = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${paperArea} fill="none"><style>${toRules('light')}</style><rect x="7" y="-1" width="34" height="34" rx="6" fill="${getColour('--color-paper')}" stroke="none"/>${tight}</svg>`;

/** The icon for a home screen: the mark with room around it, upon paper to the edges. */
export const renderLargeIcon = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${roomyArea} fill="none"><style>${toRules('light')}</style><rect x="1" y="-7" width="46" height="46" fill="${getColour('--color-paper')}" stroke="none"/>${renderEmblem(siteEmblem)}</svg>`;

const toRules = (theme: ThemeName) =>
  `circle{stroke:${getColour('--color-ink', palettes[theme])}}.other{stroke:${getColour('--color-rose', palettes[theme])}}`;
