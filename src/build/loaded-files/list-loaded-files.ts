import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { selectAll } from 'hast-util-select';
import type { Plugin } from 'vite';
import { parseHtml } from '../html/parse-html.ts';
import { groupLoadedFiles, renderLoadedFiles, type BuiltFile, type LoadingPage } from './loaded-files.ts';

/** Made last, since it names every file that it keeps, and the page with this list is one. */
const serviceWorkerFile = 'sw.js';

/** Writes into `/about/` the list of every file that pages load. */
export function listLoadedFiles(): AstroIntegration {
  let base = '/';
  const built: BuiltFile[] = [];
  return {
    name: 'list-loaded-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteBuiltFiles(built)] } });
      },
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const paths = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll(sep, posix.sep));
        const pages = paths.filter((path) => path.endsWith('.html')).map((path) => readPage(folder, path, base));
        const groups = groupLoadedFiles([...paths, serviceWorkerFile].toSorted(), pages, built);
        const weigh = (path: string) => (path === serviceWorkerFile ? undefined : weighFile(join(folder, path)));
        const list = renderLoadedFiles(groups, weigh);
        const about = join(folder, 'about', 'index.html');
        const filled = readFileSync(about, 'utf8').replace(/<tbody data-loaded-files>[\s\S]*?<\/tbody>/, () => list);
        writeFileSync(about, filled);
      },
    },
  };
}

/**
 * Notes what each script and style sheet is made of, which only the bundler knows for certain.
 * @param built Where they are noted.
 */
function noteBuiltFiles(built: BuiltFile[]): Plugin {
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

/** Finds what the HTML of a page makes a browser load. */
function readPage(folder: string, path: string, base: string): LoadingPage {
  const html = readFileSync(join(folder, path), 'utf8');
  const loading = 'script[src], img[src], link:is([rel="stylesheet"], [rel="icon"], [rel="preload"])';
  const named = selectAll(loading, parseHtml(html)).map(({ properties: { src, href } }) => String(src ?? href));
  const fonts = html.match(/(?<=url\(["']?)[^"')]+\.woff2/g) ?? [];
  const files = new Set([...named, ...fonts].map((address) => address.slice(base.length)));
  return { path: `${base}${path.replace(/index\.html$/, '')}`, files };
}

const weighFile = (path: string) => {
  const content = readFileSync(path);
  return Math.min(content.length, brotliCompressSync(content).length);
};
