import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { getHomeUrl } from '../../lib/site/absolute-urls.ts';
import { bookletPdfFile } from '../../lib/site/booklet-pdf.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { siteName } from '../../lib/site/name.ts';
import type { PageData } from '../../schemas/page.ts';
import { setPdfMetadata } from './pdf-metadata.ts';

/**
 * Makes a PDF of the booklet with a browser found on the machine. Where there is none, the build says so and goes on, and
 * no page offers the PDF.
 */
export function bookletPdf(location: SiteLocation): AstroIntegration {
  let browser: string | undefined;
  let root = '';
  return {
    name: 'booklet-pdf',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        root = fileURLToPath(config.root);
        // Read only now: a build with faults has stopped before, and should not wait for what drives a browser.
        const { findBrowser } = await import('./find-browser.ts');
        browser = findBrowser();
        if (browser === undefined) {
          logger.warn(`no browser found, so ${bookletPdfFile} is not made. BROWSER_PATH can name a Chromium`);
        }
        // Pages ask before the file is there.
        updateConfig({
          vite: { define: { 'import.meta.env.HAS_BOOKLET_PDF': JSON.stringify(browser !== undefined) } },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (browser === undefined) return;
        const folder = fileURLToPath(dir);
        const { printBooklet } = await import('./print-booklet.ts');
        const { title, reviewed } = readArticle(root);
        const address = getHomeUrl(location);
        const pdf = await printBooklet({ browser, folder, address, title: `${siteName}: ${title}` });
        writeFileSync(join(folder, bookletPdfFile), setPdfMetadata(pdf, { author: siteName, day: reviewed }));
        logger.info(`printed the booklet to ${bookletPdfFile}`);
      },
    },
  };
}

/** Reads the article's metadata from its file: a build hook cannot read collections. */
const readArticle = (root: string) =>
  parse(readFileSync(join(root, 'content/pages/article.yaml'), 'utf8')) as Pick<PageData, 'title' | 'reviewed'>;
