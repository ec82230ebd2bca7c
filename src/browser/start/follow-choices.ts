// Keeps an open page to what a reader chooses in another tab, or on a page before Back returned to this one.
import { followKept } from '../reading-choices/stored-choices.ts';
import { matchThemeColor } from '../reading-choices/theme-color.ts';

function follow(): void {
  followKept();
  matchThemeColor();
}

addEventListener('storage', follow);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
