/** The one place that knows Astro’s Container API, which is still experimental. */
import { within } from '@testing-library/dom';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parseHTML } from 'linkedom';

interface Rendering {
  props?: Record<string, unknown>;
  /** What stands between the component’s tags, as HTML. */
  slot?: string;
  /** Address of the page it stands on. */
  path?: string;
}

const container = await AstroContainer.create({ astroConfig: { site: 'https://example.org' } });

/**
 * Renders a component by itself.
 * @returns Queries for what it says, by role and text, and the element that holds it.
 */
export async function renderComponent(
  component: AstroComponentFactory,
  { props = {}, slot, path = '/' }: Rendering = {},
) {
  const html = await container.renderToString(component, {
    props,
    ...(slot !== undefined && { slots: { default: slot } }),
    request: new Request(new URL(path, 'https://example.org')),
  });
  const { document, window } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  // Nothing is styled here, and so nothing is hidden by a style.
  Object.assign(window, { getComputedStyle: () => ({ display: 'block', getPropertyValue: () => '' }) });
  const element = document.body as unknown as HTMLElement;
  return { ...within(element), element };
}
