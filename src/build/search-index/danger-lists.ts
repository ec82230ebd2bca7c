import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packLists } from '../../lib/danger/packed-lists.ts';
import { readDangerModule } from './read-danger-lists.ts';

const name = 'virtual:danger-lists';
const resolved = `\0${name}`;
const unpacking = JSON.stringify(fileURLToPath(new URL('../../lib/danger/packed-lists.ts', import.meta.url)));

/**
 * Puts the phrases of danger and the numbers to call into the script of the search box, so that help waits for no further
 * file.
 */
export function dangerLists(): Plugin {
  let root = '';
  return {
    name: 'danger-lists',
    configResolved: (config) => {
      ({ root } = config);
    },
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => {
      if (id !== resolved) return undefined;
      // Text is read faster than a script.
      const text = JSON.stringify(packLists(readDangerModule(root)));
      return `import { unpackLists } from ${unpacking};\nexport const { lists, help } = unpackLists(${text});`;
    },
    handleHotUpdate: ({ file, server }) => {
      if (!file.startsWith(join(root, 'content'))) return;
      const module = server.moduleGraph.getModuleById(resolved);
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
    },
  };
}
