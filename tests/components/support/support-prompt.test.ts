import { expect, test } from 'vitest';
import SupportPrompt from '../../../src/components/support/SupportPrompt.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

test('asks whether someone is in danger, and leads to support', async () => {
  const { element, getByRole } = await renderComponent(SupportPrompt);
  expect(getText(element)).toBe('Afraid of someone, or thinking of not being here? Support');
  expect(getByRole('link', { name: 'Support' }).getAttribute('href')).toBe('/support/');
});
