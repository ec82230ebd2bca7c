// The one card of a page, moved to whatever link it is opened for: a native popover, so that Esc and a press elsewhere
// close it. Fetched when the first card is wanted.
import { adoptStyles } from '../dom/adopt-styles.ts';
import { arrangeCard } from './card-content.ts';
import { getName, type CardLink } from './card-link.ts';
import popoverStyles from './card-popover.css?inline';
import { getCard } from './find-card.ts';
import { findPlace, getAnchor, showAbove } from './place-card.ts';

/** How long the pointer may be on neither link nor card before a card opened by hovering closes, in milliseconds. */
const grace = 300;

adoptStyles(popoverStyles);

// A span, because it is put into sentences.
const popover = document.createElement('span');
popover.id = 'card';
popover.popover = 'auto';
popover.className = 'card';
popover.role = 'group';

let opener: CardLink | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the card of a link beside it.
 * @param isPressed By a press or a key, and not by hovering: it then stays until it is dismissed.
 * @param isWanted Asked once the card is there, since the reader may have moved on.
 * @throws When the card cannot be fetched.
 */
export async function openCard(link: CardLink, isPressed: boolean, isWanted: () => boolean): Promise<void> {
  // Hovering over another link does not close a card that was opened by a press.
  if (!isPressed && isOpen() && isPinned()) return;
  const { place, start } = findPlace();
  // It would be far from the pointer, and in the way.
  if (!isPressed && place === 'sheet') return;
  const card = await getCard(link);
  if (!isWanted()) return;
  popover.hidePopover();
  resetOpener();
  opener = link;
  popover.toggleAttribute('data-pressed', isPressed);
  popover.dataset['place'] = place;
  popover.style.setProperty('--card-start', `${start}px`);
  popover.ariaLabel = getName(link);
  popover.replaceChildren(...arrangeCard(card, link));
  // After the link, so that it is read next and reached by the next press of Tab. From a dot, that leads past the drawing.
  if (link instanceof HTMLElement) link.after(popover);
  else document.body.append(popover);
  link.setAttribute('aria-controls', popover.id);
  link.ariaExpanded = 'true';
  popover.showPopover({ source: getAnchor(link) });
  popover.scrollTop = 0;
  if (place === 'sheet') showAbove(link, popover);
  if (isPressed && link instanceof SVGElement) popover.querySelector('button')?.focus();
  clearTimeout(closing);
}

const isOpen = () => popover.matches(':popover-open');
const isPinned = () => popover.hasAttribute('data-pressed');
/** In the margin it covers nothing, and is too far from its link for the pointer to reach it in time. */
const isApart = () => popover.dataset['place'] !== 'sentence';

/** Forgets the link whose card was open. Not on `toggle` alone, which fires once for a popover closed and reopened. */
function resetOpener(): void {
  if (opener === undefined) return;
  opener.ariaExpanded = 'false';
  opener.removeAttribute('aria-controls');
  opener = undefined;
}

popover.addEventListener('toggle', () => {
  if (!isOpen()) resetOpener();
});

document.addEventListener('pointerover', (event) => {
  clearTimeout(closing);
  const target = event.target as Node;
  if (!isOpen() || isPinned() || isApart() || popover.contains(target) || opener?.contains(target) === true) return;
  closing = setTimeout(() => {
    popover.hidePopover();
  }, grace);
});

popover.addEventListener('pointerdown', () => {
  popover.setAttribute('data-pressed', '');
});

// Where the focus goes next must not lie under the card.
document.addEventListener('focusin', (event) => {
  const target = event.target as Node;
  if (isOpen() && !popover.contains(target) && opener?.contains(target) !== true) popover.hidePopover();
});
