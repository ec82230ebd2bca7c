/** The footnote that stands right after its number, for windows with a margin to show it in; null for other links. */
export function findNote(link: Element): HTMLElement | null {
  const next = link.parentElement?.nextElementSibling;
  return next instanceof HTMLElement && next.matches('.margin-note') ? next : null;
}
