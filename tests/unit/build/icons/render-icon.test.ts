import { expect, test } from 'vitest';
import { renderLargeIcon, renderSmallIcon, renderTabIcon } from '../../../../src/build/icons/render-icon.ts';

test('the icon of a tab has colours for light and dark, and no ground', () => {
  const icon = renderTabIcon();
  expect(icon).toContain('<style>circle{stroke:#1d1b1a}.other{stroke:#8a2f3c}@media(prefers-color-scheme:dark){');
  expect(icon).not.toContain('<rect');
  expect(icon.length).toBeLessThan(340);
});

test('icons that cannot know the theme stand upon paper', () => {
  expect(renderSmallIcon()).toContain(
    '<rect x="7" y="-1" width="34" height="34" rx="6" fill="#fbf8f3" stroke="none"/>',
  );
  expect(renderLargeIcon()).toContain('<rect x="1" y="-7" width="46" height="46" fill="#fbf8f3" stroke="none"/>');
});
