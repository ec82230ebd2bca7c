// The button that removes all that this site keeps on this device, and says in its place what was removed.
import { removeAll, type Kept } from './remove-all.ts';

const names: Record<Kept, string> = {
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
  const said = document.createElement('span');
  said.role = 'status';
  button.addEventListener('click', () => {
    said.textContent = 'Removing …';
    void remove()
      .catch(() => failed)
      .then((words) => {
        said.textContent = words;
      });
  });
  place.append(button, ' ', said);
}
