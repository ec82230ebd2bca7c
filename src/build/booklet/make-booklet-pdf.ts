import { cache } from '../../cache/cache.ts';
import { describeBrowser } from './find-browser.ts';
import { setPdfMetadata } from './pdf-metadata.ts';
import type { Booklet } from './print-booklet.ts';

/** Who is named as the author, and the day that the PDF bears, `YYYY-MM-DD`. */
interface Metadata {
  author: string;
  day: string;
}

/**
 * Makes a PDF of the booklet of a built site, unless it is kept from before: by the page, whatever the browser asked for
 * to show it, and the browser.
 * @throws When the page asks for a file that was not built.
 */
export async function makeBookletPdf(
  booklet: Booklet & Metadata,
  { pdfs = cache, print = printWithBrowser } = {},
): Promise<Buffer> {
  const { browser, findFile, address, title, author, day } = booklet;
  const parts = [
    findFile('booklet/index.html') ?? '',
    JSON.stringify([address, title, author, day]),
    describeBrowser(browser),
    pdfs.digestCode('src/build/booklet/make-booklet-pdf.ts'),
  ];
  let printed: ReturnType<typeof print> | undefined;
  const printOnce = () => (printed ??= print(booklet));
  const asked = await pdfs.cached('booklet-files', parts, async () => JSON.stringify((await printOnce()).asked));
  const files = (JSON.parse(asked.toString()) as string[]).map((path) => findFile(path) ?? '');
  return pdfs.cached('booklet', [...parts, ...files], async () =>
    setPdfMetadata((await printOnce()).pdf, { author, day }),
  );
}

/** Loads what drives a browser only when there is something to print. */
async function printWithBrowser(booklet: Booklet) {
  const { printBooklet } = await import('./print-booklet.ts');
  return printBooklet(booklet);
}
