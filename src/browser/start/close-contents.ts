// Closes the contents when they have led somewhere, be it on this very page, and when the focus goes on to what they would
// cover. Esc and a press beside them close them without this.

const contents = document.querySelector<HTMLElement>('#contents');

if (contents !== null && 'popover' in contents) {
  contents.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if ((event.target as Element).closest('a') !== null) contents.hidePopover();
  });
  document.addEventListener('focusin', ({ target }) => {
    // The button that opens them closes them, too.
    if (!contents.contains(target as Element) && !(target as Element).matches('.contents-button'))
      contents.hidePopover();
  });
}
