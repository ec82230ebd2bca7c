/** Stands for `astro:assets` where a layout is rendered alone: what it says does not depend on the typeface. */
import { createComponent, render } from 'astro/runtime/server/index.js';

export const Font = createComponent(() => render``);
