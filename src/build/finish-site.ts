import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteLocation } from '../lib/site/location.ts';
import { BuiltSite } from './built-site/built-site.ts';
import { findForwards } from './forwarding/find-forwards.ts';
import { noteBuiltFiles } from './loaded-files/note-built-files.ts';
import { hasOfflineCopy } from './offline/has-offline-copy.ts';
import type { Build, Step } from './steps.ts';

/** Does with the finished site all that Astro does not, and tells the pages which of it to expect. */
export function finishSite(location: SiteLocation): AstroIntegration {
  const build: Build = { bundled: [], browser: undefined, moved: [], promises: [], forwards: [] };
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command === 'build') {
          const { readMovedEntries, readPromises } = await import('../content/moved-entries.ts');
          const root = fileURLToPath(config.root);
          Object.assign(build, { moved: readMovedEntries(root), promises: readPromises(root) });
          // Read only now, since developing needs none.
          const { findBrowser } = await import('./booklet/find-browser.ts');
          const { bookletPdfFile } = await import('../lib/site/booklet-pdf.ts');
          build.browser = findBrowser();
          if (build.browser === undefined)
            logger.warn(`no browser found, so ${bookletPdfFile} is not made. BROWSER_PATH can name a Chromium`);
        }
        // Pages ask before either is there.
        const define = {
          'import.meta.env.HAS_BOOKLET_PDF': JSON.stringify(build.browser !== undefined),
          'import.meta.env.OFFLINE_COPY': JSON.stringify(hasOfflineCopy),
        };
        updateConfig({ vite: { define, plugins: [noteBuiltFiles(build.bundled)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Read only now: a build with faults has stopped before.
        const { steps } = await import('./steps.ts');
        const site = new BuiltSite(fileURLToPath(dir), location);
        build.forwards = findForwards(build.moved, site.paths, build.promises);
        await runSteps(steps, async (step) => {
          const told = await step.run(site.limitTo(step), build);
          if (typeof told === 'string') logger.info(told);
        });
        site.save();
      },
    },
  };
}

/** Runs steps one after the other, and beside one that goes on those after it. */
export async function runSteps([step, ...others]: Step[], run: (step: Step) => Promise<void>): Promise<void> {
  if (step === undefined) return;
  const end = run(step);
  if (step.goesOn !== true) await end;
  await Promise.all([end, runSteps(others, run)]);
}
