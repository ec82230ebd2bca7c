import { pages } from './built-site.ts';

/** Every address and anchor that a reader can be sent to: not what names a drawing, nor the examples of the colophon. */
export const builtAddresses = new Set(
  pages.flatMap(({ path, document }) => [
    path,
    ...[...document.querySelectorAll('main [id]')]
      .filter((element) => element.closest('svg, .gallery') === null)
      .map(({ id }) => `${path}#${id}`),
  ]),
);
