// The one card of a page, moved to whatever link it is opened for: a native popover, so that Esc and a press elsewhere
// close it. Fetched when the first card is wanted.
import popoverStyles from './card-popover.css?inline';
import cardStyles from './card.css?inline';
import { getCard } from './find-card.ts';

/** How long the pointer may be on neither link nor card before a card opened by resting closes, in milliseconds. */
const grace = 300;

const popover = document.createElement('span');
popover.id = 'card';
popover.popover = 'auto';
popover.className = 'card';
popover.role = 'group';

// As a style sheet and not as a style element, which the security policy would refuse.
const styles = new CSSStyleSheet();
styles.replaceSync(cardStyles + popoverStyles);
document.adoptedStyleSheets.push(styles);

let opener: HTMLAnchorElement | undefined;
/** Where the card stands in the margin: away from its link, and in nobody's way. As in card-popover.css. */
const hasMargin = matchMedia('(width >= 85rem)');
/** Closed by a press or a key alone: opened by one, or standing where the pointer cannot reach it without a way between. */
let isPinned = false;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the card of a link beside it.
 * @param isPressed By a press or a key, and not by the pointer coming to rest.
 * @throws When the card cannot be had.
 */
export async function openCard(link: HTMLAnchorElement, isPressed: boolean): Promise<void> {
  clearTimeout(closing);
  opener = link;
  const card = await getCard(link);
  // Another was asked for meanwhile, or the pointer has moved on.
  if (opener !== link || (!isPressed && !link.matches(':hover'))) return;
  popover.hidePopover();
  opener = link;
  isPinned = isPressed || hasMargin.matches;
  popover.ariaLabel = link.textContent;
  popover.replaceChildren(card, createWayOn(link));
  // After the link, so that it is read next and reached by the next press of Tab.
  link.after(popover);
  link.setAttribute('aria-controls', popover.id);
  link.ariaExpanded = 'true';
  popover.showPopover({ source: link });
}

function createWayOn(link: HTMLAnchorElement): HTMLElement {
  const way = document.createElement('a');
  way.href = link.href;
  way.textContent = link.classList.contains('term-link') ? 'In the glossary' : 'In the list of references';
  return way;
}

popover.addEventListener('toggle', (event) => {
  if (event.newState !== 'closed' || popover.matches(':popover-open')) return;
  for (const link of document.querySelectorAll('[aria-controls="card"]')) {
    link.ariaExpanded = null;
    link.removeAttribute('aria-controls');
  }
});

document.addEventListener('pointerover', (event) => {
  const target = event.target as Node;
  if (opener?.contains(target) || popover.contains(target)) {
    clearTimeout(closing);
  } else if (!isPinned) {
    clearTimeout(closing);
    closing = setTimeout(() => {
      popover.hidePopover();
    }, grace);
  }
});

popover.addEventListener('pointerdown', () => {
  isPinned = true;
});
