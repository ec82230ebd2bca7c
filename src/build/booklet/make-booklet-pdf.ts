import { cache } from '../../cache/cache.ts';
import { describeBrowser } from './find-browser.ts';
import type { PdfMetadata } from './pdf-metadata.ts';
import type { Booklet } from './print-booklet.ts';

/**
 * Makes a PDF of the booklet of a built site, unless it is kept from before: by the page, whatever the browser asked for
 * to show it, and the browser.
 * @throws When the page asks for a file that was not built.
 */
export async function makeBookletPdf(
  booklet: Booklet & PdfMetadata,
  { pdfs = cache, print = printWithBrowser, finish = finishPrinted } = {},
): Promise<Buffer> {
  const { browser, findFile, ...metadata } = booklet;
  const parts = [
    findFile('booklet/index.html') ?? '',
    JSON.stringify(metadata),
    describeBrowser(browser),
    pdfs.digestCode('src/build/booklet/make-booklet-pdf.ts'),
  ];
  let printed: ReturnType<typeof print> | undefined;
  const printOnce = () => (printed ??= print(booklet));
  const asked = await pdfs.cached('booklet-files', parts, async () => JSON.stringify((await printOnce()).asked));
  const files = (JSON.parse(asked.toString()) as string[]).map((path) => findFile(path) ?? '');
  return pdfs.cached('booklet', [...parts, ...files], async () => finish((await printOnce()).pdf, metadata));
}

/** Loads what drives a browser only when there is something to print. */
async function printWithBrowser(booklet: Booklet) {
  const { printBooklet } = await import('./print-booklet.ts');
  return printBooklet(booklet);
}

/** Loads what works on PDFs only then, too. */
async function finishPrinted(pdf: Uint8Array, metadata: PdfMetadata) {
  const { finishPdf } = await import('./finish-pdf.ts');
  return finishPdf(pdf, metadata);
}
