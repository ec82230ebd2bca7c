// Shows a citation's reference, or a term's meaning, beside the sentence. Everything else about it is fetched when it is
// first wanted. Without this, or when that fails, each is a link to the page of references or the glossary.

/** How long the pointer rests on a link before its card opens, in milliseconds: passing over opens nothing. */
const restsFor = 300;

/** Links within a card lead on, and are left alone. */
const selector = ':is(.citations a[href^="/references/"], a.term-link):not([popover] *)';

const findLink = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>(selector);

const isPlain = (event: MouseEvent) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** The card open when the pointer went down: pressing its link again is to close it, and the browser has by then. */
let wasOpen: Element | null = null;
let resting: ReturnType<typeof setTimeout> | undefined;

async function open(link: HTMLAnchorElement, isPressed: boolean): Promise<void> {
  try {
    const { openCard } = await import('../cards/card-popover.ts');
    await openCard(link, isPressed);
  } catch {
    if (isPressed) location.assign(link.href);
  }
}

if ('popover' in HTMLElement.prototype) {
  document.addEventListener('pointerdown', (event) => {
    clearTimeout(resting);
    const link = findLink(event);
    wasOpen = link?.ariaExpanded === 'true' ? link : null;
  });

  document.addEventListener('click', (event) => {
    const link = findLink(event);
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    clearTimeout(resting);
    // A key press has no pointer, and finds the card still open.
    const closes = link === wasOpen || link.ariaExpanded === 'true';
    wasOpen = null;
    if (closes) document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
    else void open(link, true);
  });

  document.addEventListener('pointerover', (event) => {
    const link = findLink(event);
    if (link === null || event.pointerType !== 'mouse' || link.ariaExpanded === 'true') return;
    clearTimeout(resting);
    resting = setTimeout(() => void open(link, false), restsFor);
  });

  document.addEventListener('pointerout', (event) => {
    if (findLink(event) !== null) clearTimeout(resting);
  });
}
