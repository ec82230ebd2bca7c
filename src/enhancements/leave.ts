// “Leave”, or Esc pressed twice, replaces this page in the history, and Back does not return to any page of this site.
// Without this it is a plain link.
import { leftKey } from './left-key.ts';

/** The most between two presses of Esc, in milliseconds: a double press, and not a dialog closed and then a card. */
const doublePress = 500;

const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
let pressedAt = -Infinity;

function leave(): void {
  if (link === null) return;
  // At once, whatever the line is like; and so that the browser keeps no picture of the page for Back.
  document.documentElement.hidden = true;
  try {
    sessionStorage.setItem(leftKey, link.href);
  } catch {
    // Then Back may return to the page before this one.
  }
  location.replace(link.href);
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  leave();
});

document.addEventListener('keydown', (event) => {
  if (event.repeat) return;
  const isEscape = event.key === 'Escape';
  if (isEscape && event.timeStamp - pressedAt < doublePress) leave();
  pressedAt = isEscape ? event.timeStamp : -Infinity;
});

// Whoever closes one card, opens another and closes that has not pressed twice, however quick they are.
document.addEventListener('pointerdown', () => {
  pressedAt = -Infinity;
});

// A page the browser had kept as it was, instead of loading it again.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  try {
    if (sessionStorage.getItem(leftKey) !== null) leave();
  } catch {
    // Nothing is kept here, so nothing can say that the reader has left.
  }
});
