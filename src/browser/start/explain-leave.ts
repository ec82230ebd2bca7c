// Says what “Leave” does while it has the focus of a keyboard; a pointer has its title, and a press the button beside it.

const leave = document.querySelector<HTMLElement>('.leave');
const meaning = document.querySelector<HTMLElement>('.leave-meaning');

if (leave !== null && meaning !== null && 'popover' in meaning) {
  leave.addEventListener('focus', () => {
    if (leave.matches(':focus-visible')) meaning.showPopover({ source: leave });
  });
  leave.addEventListener('blur', () => {
    meaning.hidePopover();
  });
}
