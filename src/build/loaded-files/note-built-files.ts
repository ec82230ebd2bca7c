import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { BuiltFile } from './loaded-files.ts';

/**
 * Notes what each script and style sheet is made of, which only the bundler knows for certain.
 * @param built Where they are noted.
 */
export function noteBuiltFiles(built: BuiltFile[]): Plugin {
  let root = '';
  // Vite tells modules of one file apart by what follows a question mark.
  const toPath = (id: string) => relative(root, id.split('?')[0] ?? id).replaceAll(sep, '/');
  return {
    name: 'note-built-files',
    configResolved: (config) => {
      ({ root } = config);
    },
    writeBundle: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        const { fileName: path } = file;
        if (file.type === 'chunk') {
          const needs = [...file.imports, ...(file.viteMetadata?.importedCss ?? [])];
          built.push({ path, modules: file.moduleIds.map(toPath), needs });
        } else built.push({ path, modules: file.originalFileNames, needs: [] });
      }
    },
  };
}
