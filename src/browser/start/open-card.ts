// Shows the study of a citation or of a dot in a drawing, a term's meaning or a footnote beside it. Everything else about
// it is fetched when it is first wanted. Without this, or when that fails, each is a link to the page of references, the
// glossary or the notes.

import type { CardLink } from '../cards/card-link.ts';
import { findNote } from '../cards/find-note.ts';

/** How long the pointer stays on a link before its card opens, in milliseconds. */
const hoverFor = 300;

// By the end of their address: the site may lie below a path.
const links = ':is(:is(.citations, svg) a[href*="/references/#"], a.term-link, a[data-footnote-ref])';
/** Links within a card lead on, and are left alone. */
const selector = `${links}:not([popover] *)`;

function findLink({ target }: Event): CardLink | null {
  const link = (target as Element).closest<CardLink>(selector);
  // A note that the margin shows already needs no card.
  return link !== null && findNote(link)?.checkVisibility() === true ? null : link;
}

const isPlain = (event: MouseEvent) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** The card asked for and not yet open. Whatever the reader does next cancels it. */
let wish: { isPressed: boolean } | undefined;
/** A link whose card was open when the pointer went down: the browser has closed it by the time of the click. */
let pressedAgain: Element | null = null;
let resting: ReturnType<typeof setTimeout> | undefined;

async function open(link: CardLink, isPressed: boolean): Promise<void> {
  if (wish?.isPressed === true && !isPressed) return;
  const mine = { isPressed };
  wish = mine;
  const isWanted = () => wish === mine && (isPressed || link.matches(':hover, :focus-visible'));
  try {
    const { openCard } = await import('../cards/card-popover.ts');
    await openCard(link, isPressed, isWanted);
  } catch {
    if (isPressed && isWanted()) location.assign(link.getAttribute('href') ?? '');
  }
  if (wish === mine) wish = undefined;
}

/** The link whose card is open and stays. */
const findPinned = () => document.querySelector('body:has(.card[data-pressed]:popover-open) [aria-controls="card"]');

if ('popover' in HTMLElement.prototype) {
  for (const link of document.querySelectorAll<CardLink>(links)) link.ariaExpanded = 'false';

  document.addEventListener('pointerdown', () => {
    clearTimeout(resting);
    wish = undefined;
    pressedAgain = findPinned();
  });

  document.addEventListener('keydown', () => {
    wish = undefined;
    pressedAgain = null;
  });

  document.addEventListener('click', (event) => {
    const link = findLink(event);
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    clearTimeout(resting);
    // A key press closes nothing by itself, and finds the card still open.
    if (findPinned() === link) document.getElementById('card')?.hidePopover();
    else if (pressedAgain !== link) void open(link, true);
    pressedAgain = null;
  });

  document.addEventListener('pointerover', (event) => {
    const link = findLink(event);
    if (link === null || event.pointerType !== 'mouse' || link.ariaExpanded === 'true') return;
    clearTimeout(resting);
    resting = setTimeout(() => void open(link, false), hoverFor);
  });

  // A dot says little by itself, so its card opens when a key has led to it. Not at every focus: closing a card gives it back.
  document.addEventListener('keyup', (event) => {
    const link = /^(?:Tab|Arrow)/.test(event.key) ? findLink(event) : null;
    if (link instanceof SVGElement) void open(link, false);
  });

  document.addEventListener('pointerout', (event) => {
    if (findLink(event) !== null) clearTimeout(resting);
  });
}
