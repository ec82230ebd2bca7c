// Applies reading choices made in another tab, or on another page before Back returned to this one.
import { applyStoredChoices } from '../reading-choices/applied-choices.ts';
import { matchThemeColor } from '../reading-choices/theme-color.ts';

function follow(): void {
  applyStoredChoices();
  matchThemeColor();
}

addEventListener('storage', follow);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
