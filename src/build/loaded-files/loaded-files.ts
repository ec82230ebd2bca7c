/** A page, with the files its HTML names. */
export interface LoadingPage {
  /** Its address, such as `/about/`. */
  path: string;
  /** Where they lie in the site, such as `_astro/later.css`. */
  files: ReadonlySet<string>;
}

/** A script or style sheet that the bundler made. */
export interface BuiltFile {
  path: string;
  /** What went into it, by paths within the project. */
  modules: string[];
  /** The paths of what a browser loads with it. */
  needs: string[];
}

interface Group {
  /** When the files are loaded, as the heading of a part of the table. */
  when: string;
  files: string[];
}

/** Something a reader does, and what scripts load then. */
interface Occasion {
  when: string;
  /** What they import then; whatever is loaded with it follows from the build. */
  modules?: string[];
  /** What else they ask for: files of the built site, and folders, which end with `/`. */
  files?: string[];
}

/** The first that fits counts. */
export const occasions: Occasion[] = [
  {
    when: 'When you open search or type into it',
    modules: ['src/browser/search/search-dialog.ts'],
    files: ['search-records.json'],
  },
  {
    when: 'When search has no close match, or you ask for every mention',
    files: ['search-passages.json', 'search-accounts.json'],
  },
  { when: 'When you open the contents', files: ['emblems.svg'] },
  {
    when: 'When you arrive from search, or by an address that names no place',
    modules: ['src/browser/search/arrival.ts'],
  },
  { when: 'When you open a card beside a citation, a term or a note', modules: ['src/browser/cards/card-popover.ts'] },
  { when: 'When you open the reading choices', modules: ['src/browser/reading-choices/choices-panel.ts'] },
  {
    when: 'To keep a copy for reading offline',
    modules: ['src/browser/offline/manage-offline-copy.ts'],
    files: ['sw.js'],
  },
  { when: 'Where you can remove all that is kept', modules: ['src/browser/offline/removal-button.ts'] },
  {
    when: 'When you put the site on your home screen',
    files: ['manifest.webmanifest', 'icon-192.png', 'icon-512.png', 'apple-touch-icon.png', 'favicon.ico'],
  },
];

/**
 * Groups the files of the built site by when a reader's browser loads them. What no page loads, such as what can be
 * downloaded, is left out.
 * @param files Where they lie in the site.
 * @param built What the bundler made of them.
 * @throws When a script or a style sheet fits no group, since the list would not be complete.
 */
export function groupLoadedFiles(files: string[], pages: LoadingPage[], built: BuiltFile[]): Group[] {
  const loads = pages.map((page) => ({ path: page.path, loaded: withNeeded(page.files, built) }));
  const calls = occasions.map(({ when, modules = [], files: called = [] }) => {
    const imported = built.filter((file) => modules.some((module) => file.modules.includes(module))).map(getPath);
    return { when, called, loaded: withNeeded(imported, built) };
  });
  const findWhen = (file: string): string | undefined => {
    const loading = loads.filter(({ loaded }) => loaded.has(file)).map(getPath);
    if (loading.length === pages.length) return always;
    const call = calls.find(({ called, loaded }) => loaded.has(file) || called.some((path) => isIn(path, file)));
    if (call === undefined && loading.length === 0 && isMade(file)) throw new Error(describeStray(file, built));
    return call?.when ?? (loading.length > 0 ? `On ${loading.join(' and ')}` : undefined);
  };
  // What is loaded on some pages alone comes second.
  const order = [always, undefined, ...occasions.map(({ when }) => when)];
  const getPlace = ({ when }: Group) => (order.includes(when) ? order.indexOf(when) : 1);
  return [...Map.groupBy(files, findWhen)]
    .flatMap(([when, group]) => (when === undefined ? [] : [{ when, files: group }]))
    .toSorted((a, b) => getPlace(a) - getPlace(b));
}

const always = 'On every page';

const getPath = ({ path }: { path: string }) => path;

/** Whether a file is of use only where a page or a script loads it. */
const isMade = (file: string) => file.startsWith('_astro/') || file.endsWith('.js') || file.endsWith('.css');

const isIn = (path: string, file: string) => file === path || (path.endsWith('/') && file.startsWith(path));

/** The files, with all that is loaded with them. */
function withNeeded(paths: Iterable<string>, built: BuiltFile[]): ReadonlySet<string> {
  const all = new Set(paths);
  // A set also goes through what is added on the way.
  for (const path of all) for (const needed of built.find((file) => file.path === path)?.needs ?? []) all.add(needed);
  return all;
}

function describeStray(path: string, built: BuiltFile[]): string {
  const modules = built.find((file) => file.path === path)?.modules ?? [];
  const own = modules.filter((module) => module.startsWith('src/'));
  return (
    `${path}${own.length > 0 ? `, made of ${own.join(', ')},` : ''} is loaded by no page and on no occasion. ` +
    'Say when, by the module that a script imports, among the occasions in src/build/loaded-files/loaded-files.ts.'
  );
}

/**
 * Renders the groups as parts of a table with two columns; each begins with its heading.
 * @param weigh Tells how many bytes of a file are sent; undefined while nobody can tell.
 */
export const renderLoadedFiles = (groups: Group[], weigh: (file: string) => number | undefined) =>
  groups
    .map(({ when, files }) => {
      const heading = `<tr><th colspan="2" scope="rowgroup">${when}</th></tr>`;
      const rows = files.map((file) => `<tr><td><code>${file}</code></td><td>${toKilobytes(weigh(file))}</td></tr>`);
      return `<tbody>${heading}${rows.join('')}</tbody>`;
    })
    .join('');

const toKilobytes = (bytes: number | undefined) =>
  bytes === undefined ? 'made last' : `${(bytes / 1000).toFixed(1)}\u00A0kB`;
