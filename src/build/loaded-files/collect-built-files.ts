import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { BuiltFile } from './loaded-files.ts';

/**
 * Collects of which modules each script and style sheet is made, which only the bundler knows for certain.
 * @param built The list they are added to.
 */
export function collectBuiltFiles(built: BuiltFile[]): Plugin {
  let root = '';
  // Vite tells modules of one file apart by what follows a question mark.
  const toPath = (id: string) => relative(root, id.split('?')[0] ?? id).replaceAll(sep, '/');
  return {
    name: 'collect-built-files',
    configResolved: (config) => {
      ({ root } = config);
    },
    writeBundle: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        built.push(
          file.type === 'chunk'
            ? {
                path: file.fileName,
                modules: file.moduleIds.map(toPath),
                needs: [...file.imports, ...(file.viteMetadata?.importedCss ?? [])],
              }
            : { path: file.fileName, modules: file.originalFileNames, needs: [] },
        );
      }
    },
  };
}
