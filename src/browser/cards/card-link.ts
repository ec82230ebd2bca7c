/** What opens a card: a link in the text, or a dot in a drawing. */
export type CardLink = HTMLAnchorElement | SVGAElement;

/** The full address a link leads to; that of a drawing's is no string. */
export const getAddress = ({ href }: CardLink): URL =>
  typeof href === 'string' ? new URL(href) : new URL(href.baseVal, location.href);

/** What it is called. */
export const getName = (link: CardLink): string => link.ariaLabel ?? link.textContent;
