const adopted = new Set<string>();

/**
 * Adds styles to the page, once. They come with the script that needs them, so that a page without it does not load them.
 */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
