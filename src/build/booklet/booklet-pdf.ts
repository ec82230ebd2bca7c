import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { getHomeUrl } from '../../lib/site/absolute-urls.ts';
import { bookletPdfFile } from '../../lib/site/booklet-pdf.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { siteName } from '../../lib/site/name.ts';
import type { PageData } from '../../schemas/page.ts';
import { findBrowser } from './find-browser.ts';
import { makeBookletPdf } from './make-booklet-pdf.ts';

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
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        root = fileURLToPath(config.root);
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
        const { title, reviewed } = readArticle(root);
        const pdf = await makeBookletPdf({
          browser,
          findFile: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined),
          address: getHomeUrl(location),
          title: `${siteName}: ${title}`,
          author: siteName,
          day: reviewed,
        });
        writeFileSync(join(folder, bookletPdfFile), pdf);
        logger.info(`printed the booklet to ${bookletPdfFile}`);
      },
    },
  };
}

/** Reads the article's metadata from its file: a build hook cannot read collections. */
const readArticle = (root: string) =>
  parse(readFileSync(join(root, 'content/pages/article.yaml'), 'utf8')) as Pick<PageData, 'title' | 'reviewed'>;
