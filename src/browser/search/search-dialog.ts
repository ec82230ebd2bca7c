import { adoptStyles } from '../dom/adopt-styles.ts';
import { createElement } from '../dom/element.ts';
import { findKept, forgetKept, keepInEntry } from './history-entry.ts';
import { isComposing } from './is-composing.ts';
import { isFollowed } from './is-followed.ts';
import styles from './search-dialog.css?inline';
import { createSearchPanel, type SearchPanel } from './search-panel.ts';

let opened: { dialog: HTMLDialogElement; panel: SearchPanel } | undefined;

/**
 * Opens the search dialog, made at the first call. The browser keeps the focus inside, and gives it back.
 * @param typed What the reader has typed meanwhile.
 */
export function openSearchDialog(typed = ''): void {
  opened ??= createDialog();
  const { dialog, panel } = opened;
  const { input } = panel;
  // Whoever comes back from a result goes on with the same words. Safari empties the box of a page that it has kept.
  const { query } = findKept();
  if (query !== undefined && JSON.stringify(query) !== JSON.stringify(panel.getQuery())) void panel.show(query);
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.select();
  if (typed === '') return;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
}

function createDialog(): { dialog: HTMLDialogElement; panel: SearchPanel } {
  adoptStyles(styles);
  const close = createElement('button', { type: 'button', className: 'search-close', textContent: 'Close' });
  const panel = createSearchPanel({ isWide: false, onChange: forgetKept });
  const { element, input } = panel;
  // A modal dialog takes from a screen reader the place where it was, and the next it finds there, in silence, is the first
  // in the dialog. Were that the box, its getting the focus would be no news, and letters typed would stay commands.
  const title = createElement('h2', { id: 'search-title', className: 'visually-hidden', textContent: 'Search' });
  const dialog = createElement('dialog', { className: 'search-dialog' }, title, element, close);
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => {
    dialog.close();
  });
  // In a search box Esc would only empty it.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (!isComposing(event)) dialog.close();
  });
  // A result may lead to a place on this very page, which the dialog would cover.
  element.addEventListener('click', (event) => {
    if (!isFollowed(event)) return;
    keepInEntry({ query: panel.getQuery() });
    dialog.close();
  });
  // A press beside the dialog is a press on its backdrop.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && !isWithin(event, dialog.getBoundingClientRect())) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, panel };
}

const isWithin = ({ clientX, clientY }: MouseEvent, box: DOMRect) =>
  clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
