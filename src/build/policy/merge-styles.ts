/**
 * Puts all styles of a page into the first of its style elements: the content security policy names each by a hash, and
 * a hash is 51 bytes that cannot be compressed.
 * @param html The page as Astro wrote it. A style ends at its closing tag whatever it holds, so a pattern finds them all.
 */
export function mergeStyles(html: string): string {
  const styles: string[] = [];
  const rest = html.replaceAll(/<style>([\s\S]*?)<\/style>/g, (_style, text: string) => {
    styles.push(text.trim());
    return styles.length === 1 ? '<style></style>' : '';
  });
  return rest.replace('<style></style>', () => `<style>${styles.join('')}</style>`);
}
