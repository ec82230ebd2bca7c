import { adoptStyles } from '../dom/adopt-styles.ts';
import { createElement } from '../dom/element.ts';
import { findKept, forgetKept, keepInEntry } from './history-entry.ts';
import { isFollowed } from './is-followed.ts';
import styles from './search-dialog.css?inline';
import { createSearchPanel } from './search-panel.ts';

let opened: { dialog: HTMLDialogElement; input: HTMLInputElement } | undefined;

/**
 * Opens the search dialog, made at the first call. The browser keeps the focus inside, and gives it back.
 * @param typed What the reader has typed meanwhile.
 */
export function openSearchDialog(typed = ''): void {
  opened ??= createDialog();
  const { dialog, input } = opened;
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.select();
  if (typed === '') return;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
}

function createDialog(): { dialog: HTMLDialogElement; input: HTMLInputElement } {
  adoptStyles(styles);
  const close = createElement('button', { type: 'button', className: 'search-close', textContent: 'Close' });
  const panel = createSearchPanel({ isWide: false, onChange: forgetKept });
  const { element, input } = panel;
  // Whoever comes back from a result, and opens search again, goes on with the same words.
  const { query } = findKept();
  if (query !== undefined) void panel.show(query);
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
  return { dialog, input };
}

/** Whether a key is the input method’s. Safari ends a composition before it tells of the key. */
const isComposing = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229;

const isWithin = ({ clientX, clientY }: MouseEvent, box: DOMRect) =>
  clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
