const adopted = new Set<string>();

/**
 * Adds styles to the page, once. They come with the script that needs them, so that a page without it does not load them.
 */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  // As one rule of a sheet that is there: the policy allows no new one, and Safari adopts none before 16.4.
  const [sheet] = document.styleSheets;
  sheet?.insertRule(`@media all{${styles}}`, sheet.cssRules.length);
}
