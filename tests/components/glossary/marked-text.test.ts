import { expect, test } from 'vitest';
import MarkedText from '../../../src/components/glossary/MarkedText.astro';
import { renderComponent } from '../render.ts';

const parts = [{ text: 'Much ' }, { text: 'longings', term: 'longing' }, { text: ', p < .05 <i>again</i>' }];

test('links the first use of a term to its meaning, and leaves the text whole', async () => {
  const { element, getAllByRole } = await renderComponent(MarkedText, { props: { parts } });
  expect(element.textContent.trim()).toBe('Much longings, p < .05 <i>again</i>');
  expect(getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['longings', '/glossary/#longing'],
  ]);
});
