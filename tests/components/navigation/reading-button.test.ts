import { expect, test } from 'vitest';
import ReadingButton from '../../../src/components/navigation/ReadingButton.astro';
import { renderComponent } from '../render.ts';

test('says that the reading choices are closed', async () => {
  const { getByRole } = await renderComponent(ReadingButton);
  const button = getByRole('button', { name: 'Reading', expanded: false });
  expect(button.hasAttribute('data-reading-open')).toBe(true);
});
