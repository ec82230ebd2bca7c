// The panel of reading choices: a native popover, so that Esc and a press elsewhere close it. Fetched when it is opened.
import { adoptStyles } from '../dom/adopt-styles.ts';
import { createElement } from '../dom/element.ts';
import styles from './choices-panel.css?inline';
import { choiceNames, type ChoiceName } from './applied-choices.ts';
import { choices } from './choices.ts';
import { choose, forgetChoices, getChoice } from './stored-choices.ts';
import { matchThemeColor } from './theme-color.ts';

const notes = {
  stored: 'Kept on this device only.',
  unstored: 'Your browser keeps nothing, so this holds for this page alone.',
  forgotten: 'Forgotten. Nothing is kept.',
};

const note = createElement('p', { className: 'choices-note', role: 'status', textContent: notes.stored });
const forget = createElement('button', { type: 'button', className: 'text-button', textContent: 'Forget my choices' });
const panel = createElement(
  'form',
  { className: 'choices-panel', popover: 'auto', ariaLabel: 'Reading choices' },
  ...choiceNames.map(createGroup),
  note,
  forget,
);

function createGroup(name: ChoiceName): HTMLElement {
  const { legend, options } = choices[name];
  const labels = Object.entries(options).map(([value, text]) =>
    createElement('label', {}, createElement('input', { type: 'radio', name, value }), text),
  );
  return createElement('fieldset', {}, createElement('legend', { textContent: legend }), ...labels);
}

function showChosen(): void {
  for (const input of panel.querySelectorAll('input')) {
    input.checked = getChoice(input.name as ChoiceName) === input.value;
  }
}

panel.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  note.textContent = choose(name as ChoiceName, value) ? notes.stored : notes.unstored;
  matchThemeColor();
});

forget.addEventListener('click', () => {
  forgetChoices();
  showChosen();
  matchThemeColor();
  note.textContent = notes.forgotten;
});

panel.addEventListener('submit', (event) => {
  event.preventDefault();
});

/** Opens the panel under its button for the first time; from then on the browser opens and closes it by that button. */
export function openChoices(button: HTMLButtonElement): void {
  if (panel.isConnected) return;
  adoptStyles(styles);
  button.after(panel);
  panel.showPopover({ source: button });
  button.popoverTargetElement = panel;
}

panel.addEventListener('beforetoggle', showChosen);

panel.addEventListener('toggle', () => {
  const isOpen = panel.matches(':popover-open');
  const button = panel.previousElementSibling;
  if (button !== null) button.ariaExpanded = String(isOpen);
  if (isOpen) panel.querySelector<HTMLInputElement>('input:checked')?.focus();
});
