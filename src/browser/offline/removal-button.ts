// The button that removes all that this site stores on the device, and says beside it what was removed.
import { removeAll, type Stored } from './remove-all.ts';

const names: Record<Stored, string> = {
  copy: 'the copy for reading offline',
  choices: 'your reading choices',
  refusal: 'that you want no copy',
};

const failed = 'That did not work. Your browser can do it, under its settings for what sites have stored.';

async function remove(): Promise<string> {
  const removed = await removeAll();
  const list = removed.map((name) => names[name]).join(', ');
  return `${list === '' ? 'Nothing was kept.' : `Removed: ${list}.`} This site keeps nothing on this device now.`;
}

/** Shows the button. */
export function showRemovalButton(place: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'text-button';
  button.textContent = 'Remove all that this site keeps';
  const status = document.createElement('span');
  status.role = 'status';
  button.addEventListener('click', () => {
    status.textContent = 'Removing …';
    void remove()
      .catch(() => failed)
      .then((words) => {
        status.textContent = words;
      });
  });
  place.append(button, ' ', status);
}
