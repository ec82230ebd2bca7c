import { chromium, type Page } from 'playwright-core';
import { fitChapters, type Chapter } from './fit-chapters.ts';
import { readPages } from './read-pages.ts';

export interface Booklet {
  /** Path of a Chromium. */
  browser: string;
  /** Finds a file of the built site by its path in it, such as `booklet/index.html`. */
  findFile: (path: string) => Buffer | undefined;
  /** URL of the site, ending with a slash; links of the PDF lead there. */
  address: string;
  /** What readers of the PDF are shown as its title. */
  title: string;
}

/** What a browser cannot tell from the file itself. */
const mediaTypes: Record<string, string> = { html: 'text/html', css: 'text/css', svg: 'image/svg+xml' };

/**
 * Prints the booklet of a built site, without a server: the browser believes itself at the published address and is
 * handed the files of the build, so that the network is never asked.
 * @returns The PDF, and the files that the browser asked for.
 * @throws When the page asks for a file that was not built.
 */
export async function printBooklet({ browser: executablePath, findFile, address, title }: Booklet) {
  // The one page it opens is ours. Where builds run as root, Chromium starts in no other way.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const asked = new Set<string>();
    const missing: string[] = [];
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      const path = findPath(url, address);
      const body = path === undefined ? undefined : findFile(path);
      if (path !== undefined && body !== undefined) {
        asked.add(path);
        await route.fulfill({ body, contentType: mediaTypes[path.replace(/^.*\./, '')] ?? 'application/octet-stream' });
      } else {
        missing.push(url);
        await route.abort();
      }
    });
    const page = await context.newPage();
    // Before it opens, so that it fetches the faces that paper uses.
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${address}booklet/`);
    await page.evaluate(async (name) => {
      document.title = name;
      await document.fonts.ready;
    }, title);
    if (missing.length > 0) throw new Error(`The booklet asks for what was not built: ${missing.join(', ')}`);
    return { pdf: await printInTurns(page), asked: [...asked].toSorted() };
  } finally {
    await browser.close();
  }
}

/**
 * Prints until the contents have the number of each chapter’s page, and no chapter ends with a few lines: what stands on
 * which page is known only once it has been printed.
 */
async function printInTurns(page: Page): Promise<Buffer> {
  const titles = (await page.locator('.side-nav a').allTextContents()).map((title) => title.trim());
  let chapters: Chapter[] = [];
  for (;;) {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const fitted = fitChapters(titles, await readPages(pdf), chapters);
    // It comes to that, since pages only ever give up more, and not without end.
    if (JSON.stringify(fitted) === JSON.stringify(chapters)) return pdf;
    chapters = fitted;
    await page.evaluate(setChapters, chapters);
  }
}

/** Runs in the page: writes its number beside each title of the contents, and makes the pages of a chapter shorter. */
function setChapters(chapters: Chapter[]): void {
  const styles = new CSSStyleSheet();
  for (const [i, link] of [...document.querySelectorAll<HTMLAnchorElement>('.side-nav a')].entries()) {
    const { page, givesUp } = chapters[i] ?? { page: 0, givesUp: 0 };
    link.dataset['page'] = String(page);
    if (givesUp > 0) {
      styles.insertRule(`@page ${link.hash.slice(1)} { margin-block-end: calc(20mm + ${String(givesUp * 15)}pt) }`);
    }
  }
  document.adoptedStyleSheets = [styles];
}

/**
 * Finds which file of the build answers a request.
 * @param url What is asked for.
 * @param address Where the site is published, ending with a slash.
 * @returns Path from the folder of the build; undefined for what is no part of the site.
 */
export function findPath(url: string, address: string): string | undefined {
  if (!url.startsWith(address)) return undefined;
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(address).pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
