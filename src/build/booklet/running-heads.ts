/**
 * Writes the style sheet that prints the title of each chapter at the head of its own pages, and absolute URLs after
 * links. Each chapter is a named page, since no browser takes a running head from the text.
 * @param chapters What the contents list: the id and the title of its heading.
 * @param host The site's host, as a reader would type it.
 */
export function renderRunningHeads(chapters: { id: string; title: string }[], host: string): string {
  const heads = chapters.map(
    ({ id, title }) => `@page ${id}{@top-left{content:${JSON.stringify(title)}}}section:has(> #${id}){page:${id}}`,
  );
  return [`.more a:after{content:" (${host}" attr(href) ")"}`, ...heads].join('\n');
}
