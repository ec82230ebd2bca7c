/**
 * Where a card stands: in the margin where that is free; at the foot of a phone's window; else beside the link, under which
 * goes on what is being read.
 */
type Place = 'margin' | 'sheet' | 'sentence';

/** The least and the best width of a card in the margin, and its distance from the text, in rem. */
const [least, gap] = [15, 2];

const isNarrow = matchMedia('(width < 40rem)');
const isAnchoring = CSS.supports('position-area: block-end');

/** Finds where cards stand in this window. */
export function findPlace(): { place: Place; start: number } {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const text = document.querySelector('main')?.getBoundingClientRect().right ?? innerWidth;
  const start = text + gap * rem;
  if (!isAnchoring || isNarrow.matches) return { place: 'sheet', start };
  const room = document.documentElement.clientWidth - start - rem;
  return { place: room < least * rem ? 'sentence' : 'margin', start };
}

/** Scrolls a link out from under a card at the foot of the window. */
export function showAbove(link: Element, card: Element): void {
  const covered = link.getBoundingClientRect().bottom + 16 - card.getBoundingClientRect().top;
  if (covered <= 0) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: covered, behavior: isCalm ? 'instant' : 'smooth' });
}

const standIn = document.createElement('span');
standIn.className = 'card-anchor';

/** What a card is set beside: the link; of one in a drawing, which nothing can be set beside, an element in its place. */
export function getAnchor(link: Element): HTMLElement {
  if (link instanceof HTMLElement) return link;
  const { left, top, width, height } = link.getBoundingClientRect();
  Object.assign(standIn.style, {
    left: `${left + scrollX}px`,
    top: `${top + scrollY}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(standIn);
  return standIn;
}
