import { globSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets a style sheet import whatever fits a pattern, so that nobody keeps a list: `@import-glob '../*.later.css';`. The
 * files come in the order of their paths, whatever system the site is built on.
 */
export function importGlob(): Plugin {
  const importers = new Set<string>();
  return {
    name: 'import-glob',
    // Before Vite follows the imports.
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(\?|$)/, code: '@import-glob' },
      handler: (css, id) => {
        importers.add(id);
        return { code: replaceGlobs(css, dirname(id)), map: null };
      },
    },
    // Vite reloads a style sheet when a file that it imports changes, but not when a new file fits its pattern.
    hotUpdate({ type, file, modules }) {
      if (type === 'update' || !file.endsWith('.css')) return;
      const reloaded = [...importers].map((id) => this.environment.moduleGraph.getModuleById(id));
      return [...modules, ...reloaded.filter((module) => module !== undefined)];
    },
  };
}

/**
 * Puts an import for each file in the place of a pattern.
 * @param folder Where the style sheet lies, from which patterns go out.
 * @throws When nothing fits a pattern.
 */
export const replaceGlobs = (css: string, folder: string): string =>
  css.replaceAll(/@import-glob '([^']+)';/g, (_rule, pattern: string) => {
    const files = globSync(pattern, { cwd: folder }).map((file) => file.replaceAll(sep, '/'));
    if (files.length === 0) throw new Error(`No file fits the pattern ${pattern} of @import-glob in ${folder}.`);
    return files
      .toSorted()
      .map((file) => `@import '${file}';`)
      .join('\n');
  });
