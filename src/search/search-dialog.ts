import { createPagefindEngine } from './pagefind-engine.ts';
import { createSearchPanel, type SearchPanel } from './search-panel.ts';

let opened: { dialog: HTMLDialogElement; panel: SearchPanel } | undefined;

/** Opens the search dialog, made at the first call. The browser keeps the focus inside, closes on Esc and gives it back. */
export function openSearchDialog(): void {
  opened ??= createDialog();
  const { dialog, panel } = opened;
  if (!dialog.open) dialog.showModal();
  panel.input.focus();
  panel.input.select();
}

function createDialog(): { dialog: HTMLDialogElement; panel: SearchPanel } {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = 'Search';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    dialog.close();
  });
  const panel = createSearchPanel({ engine: createPagefindEngine() });
  // A result may lead to a place on this very page, which the dialog would cover.
  panel.element.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') !== null) dialog.close();
  });
  // A press beside the dialog is a press on its backdrop.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && !isWithin(event, dialog.getBoundingClientRect())) dialog.close();
  });
  dialog.append(close, panel.element);
  document.body.append(dialog);
  return { dialog, panel };
}

const isWithin = ({ clientX, clientY }: MouseEvent, box: DOMRect) =>
  clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
