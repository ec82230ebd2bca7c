// Opens the panel of reading choices. Everything else about it is fetched at that moment, or a little before: when the
// button is pointed at or focused. The button is there only where scripts run.

const button = document.querySelector<HTMLButtonElement>('[data-reading-open]');
const fetchPanel = () => import('../reading-choices/choices-panel.ts');

button?.addEventListener('click', (event) => {
  // In Safari a panel fetched before is there at once, and the browser would then do what its button does, and close it.
  if (button.popoverTargetElement === null) event.preventDefault();
  fetchPanel().then(
    ({ openChoices }) => {
      openChoices(button);
    },
    () => undefined,
  );
});

for (const type of ['pointerover', 'focusin']) {
  // A failure is met again at the press.
  button?.addEventListener(type, () => void fetchPanel().catch(() => undefined));
}
