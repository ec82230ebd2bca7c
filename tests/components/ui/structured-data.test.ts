import { expect, test } from 'vitest';
import StructuredData from '../../../src/components/ui/StructuredData.astro';
import { renderComponent } from '../render.ts';

test('writes a graph as it is, and no text of it ends the script', async () => {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: 'a & b </script><img src=x onerror=alert(1)> “c” <!-- d' }],
  };
  const { element } = await renderComponent(StructuredData, { props: { graph } });
  const [script, ...others] = element.children;
  expect(others).toEqual([]);
  expect(script?.getAttribute('type')).toBe('application/ld+json');
  expect(script?.textContent).not.toContain('<');
  expect(JSON.parse(script?.textContent ?? '')).toEqual(graph);
});
