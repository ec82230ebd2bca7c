/** A document for what makes elements, without a browser. */
import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** Puts a document of its own in the place where scripts look for one; the test takes it away with `vi.unstubAllGlobals`. */
export function stubDocument(body = ''): Document {
  const { document, DocumentFragment, HTMLElement, Event } = parseHTML(
    `<!doctype html><html><body>${body}</body></html>`,
  );
  for (const [name, value] of Object.entries({ document, DocumentFragment, HTMLElement, Event }))
    vi.stubGlobal(name, value);
  return document;
}
