import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { cache } from '../../cache/cache.ts';
import { collectionSources } from '../../schemas/collections.ts';

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
    load: async (id) => {
      if (id !== resolved) return undefined;
      // Text is read faster than a script.
      const text = JSON.stringify(await packListsOnce(root));
      return `import { unpackLists } from ${unpacking};\nexport const { lists, help } = unpackLists(${text});`;
    },
    handleHotUpdate: ({ file, server }) => {
      if (!file.startsWith(join(root, 'content'))) return;
      const module = server.moduleGraph.getModuleById(resolved);
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
    },
  };
}

/** The collections that the lists are made of. */
const sources = ['dangers', 'dangerWords', 'countries', 'supportLines'] as const;

/** Packs the lists, unless they are kept from before, when the content had the same. */
async function packListsOnce(root: string): Promise<string> {
  const files = sources.flatMap((name) =>
    globSync(`content/${collectionSources[name].pattern}`, { cwd: root }).toSorted(),
  );
  const texts = files.flatMap((file) => [file, readFileSync(join(root, file))]);
  const parts = [...texts, cache.digestCode('src/build/search-index/pack-danger-module.ts')];
  const packed = await cache.cached('danger-lists', parts, async () => {
    const { packDangerModule } = await import('./pack-danger-module.ts');
    return packDangerModule(root);
  });
  return packed.toString();
}
