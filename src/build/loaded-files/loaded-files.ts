/** A page, with the files its HTML names. */
export interface LoadingPage {
  /** Its address, such as `/about/`. */
  path: string;
  /** Where they lie in the site, such as `_astro/later.css`. */
  files: ReadonlySet<string>;
}

interface Group {
  /** When the files are loaded, as the heading of a part of the table. */
  when: string;
  files: string[];
}

/** What scripts load when a reader does something, by the form of its path; the first that fits counts. */
const occasions: [when: string, form: RegExp][] = [
  ['When you open search or type into it', /^search-records\.json$|^_astro\/(search|shared)|^pagefind\//],
  ['When you arrive from search', /^_astro\/arrival/],
  ['When you open a card beside a citation, a term or a note', /^_astro\/card/],
  ['When you open the reading choices', /^_astro\/choices/],
  ['To keep a copy for reading offline', /^sw\.js$|^_astro\/(follow-copy|kept-copy)/],
  ['Where you can remove all that is kept', /^_astro\/removal/],
  ['When you put the site on your home screen', /^manifest\.webmanifest$|^(icon|apple-touch-icon)|^favicon\.ico$/],
];

/**
 * Groups the files of the built site by when a reader's browser loads them. What no page loads, such as what can be
 * downloaded, is left out.
 * @param files Where they lie in the site.
 * @throws When a script or a style sheet fits no group, since the list would not be whole.
 */
export function groupLoadedFiles(files: string[], pages: LoadingPage[]): Group[] {
  const groups = new Map<string, string[]>([['On every page', []]]);
  for (const file of files) {
    const loading = pages.filter((page) => page.files.has(file));
    const when = getOccasion(file, loading, pages.length);
    if (when !== undefined) groups.set(when, [...(groups.get(when) ?? []), file]);
  }
  const order = ['On every page', ...occasions.map(([when]) => when)];
  return [...groups]
    .map(([when, group]) => ({ when, files: group }))
    .toSorted((a, b) => getPlace(order, a.when) - getPlace(order, b.when));
}

/** What is loaded on some pages alone comes second. */
const getPlace = (order: string[], when: string) => (order.includes(when) ? order.indexOf(when) * 2 : 1);

function getOccasion(path: string, loading: LoadingPage[], all: number): string | undefined {
  if (loading.length === all) return 'On every page';
  if (loading.length > 0) return `On ${loading.map((page) => page.path).join(' and ')}`;
  const occasion = occasions.find(([, form]) => form.test(path))?.[0];
  if (occasion === undefined && /^_astro\/|\.(js|css)$/.test(path))
    throw new Error(
      `${path} is loaded on no occasion that src/build/loaded-files/loaded-files.ts knows. Add its form there.`,
    );
  return occasion;
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
