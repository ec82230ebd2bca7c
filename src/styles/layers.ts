/**
 * The order of the cascade layers. It stands first in every page, in a style of its own: Astro may put a component's
 * styles before those of the layout, and the first mention of a layer fixes its place.
 */
export const layerOrder = '@layer reset,tokens,base,compositions,prose,components,utilities,print;';
