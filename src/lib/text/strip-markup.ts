/**
 * Takes out of a title what CSL-JSON lets it be marked up with, for where that would be read as typed:
 * https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags.
 */
export const stripMarkup = (title: string): string => title.replaceAll(/<\/?(?:i|b|sc|sup|sub|span)(?:\s[^>]*)?>/g, '');
