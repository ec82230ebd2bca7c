import { extname } from 'node:path';
import { chromium } from 'playwright-core';
import type { Site } from '../built-site/built-site.ts';

/** What the browser must be told of files; what pictures are it sees for itself. */
const contentTypes: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' };

interface Booklet {
  /** Path of a Chromium. */
  browser: string;
  site: Site;
  /** URL of the site, ending with a slash; links of the PDF lead there. */
  address: string;
  /** What readers of the PDF are shown as its title. */
  title: string;
}

/**
 * Prints the booklet of a built site, without a server: the browser believes itself at the published address and is
 * handed the files of the build, so that the network is never asked.
 * @returns The PDF.
 * @throws When the page asks for a file that was not built.
 */
export async function printBooklet({ browser: executablePath, site, address, title }: Booklet): Promise<Buffer> {
  // The one page it opens is ours. Where builds run as root, Chromium starts in no other way.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const missing: string[] = [];
    await context.route('**/*', async (route) => {
      const file = findFile(route.request().url(), address);
      if (file !== undefined && site.paths.includes(file)) {
        await route.fulfill({ contentType: contentTypes[extname(file)] ?? '', body: site.getBytes(file) });
      } else {
        missing.push(route.request().url());
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
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}

/**
 * Finds which file of the build answers a request.
 * @param url What is asked for.
 * @param address Where the site is published, ending with a slash.
 * @returns Path from the folder of the build; undefined for what is no part of the site.
 */
export function findFile(url: string, address: string): string | undefined {
  if (!url.startsWith(address)) return undefined;
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(address).pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
