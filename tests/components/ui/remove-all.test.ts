import { expect, test } from 'vitest';
import RemoveAll from '../../../src/components/ui/RemoveAll.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

test('keeps a place for the button, and says who removes what is kept where there is no script', async () => {
  const { element } = await renderComponent(RemoveAll);
  const place = element.querySelector('[data-remove-all]');
  expect(place?.firstElementChild?.localName).toBe('noscript');
  expect(place && getText(place)).toMatch(/^The button that stands here needs a script\. .* removed by your browser/);
});
