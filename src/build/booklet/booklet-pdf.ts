import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { bookletPdfFile } from '../../lib/site/booklet-pdf.ts';
import { siteName } from '../../lib/site/name.ts';
import type { PageData } from '../../schemas/page.ts';
import { setPdfFacts } from './pdf-metadata.ts';

/**
 * Makes a PDF of the booklet with a browser found on the machine. Where there is none, the build says so and goes on, and
 * no page offers the PDF.
 */
export function bookletPdf(): AstroIntegration {
  let browser: string | undefined;
  let config: AstroConfig | undefined;
  return {
    name: 'booklet-pdf',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'build') return;
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
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (browser === undefined || config === undefined) return;
        const folder = fileURLToPath(dir);
        const { printBooklet } = await import('./print-booklet.ts');
        const { title, reviewed } = readArticle(fileURLToPath(config.root));
        const address = getAddress(config);
        const pdf = await printBooklet({ browser, folder, address, title: `${siteName}: ${title}` });
        writeFileSync(join(folder, bookletPdfFile), setPdfFacts(pdf, { author: siteName, day: reviewed }));
        logger.info(`printed the booklet to ${bookletPdfFile}`);
      },
    },
  };
}

/** The whole address of the site, ending with a slash. */
export function getAddress({ site, base }: Pick<AstroConfig, 'site' | 'base'>): string {
  if (site === undefined) throw new Error('The booklet’s links need the address of the site: set "site".');
  return new URL(base.replace(/\/?$/, '/'), site).href;
}

/** What is said of the article as a whole; a build hook cannot read collections. */
const readArticle = (root: string) =>
  parse(readFileSync(join(root, 'content/pages/article.yaml'), 'utf8')) as Pick<PageData, 'title' | 'reviewed'>;
