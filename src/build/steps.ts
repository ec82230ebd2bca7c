import { writeBookletPdf } from './booklet/booklet-pdf.ts';
import type { Access, Site } from './built-site/built-site.ts';
import { writeExports } from './exports/write-exports.ts';
import type { Moves } from './forwarding/find-forwards.ts';
import { forwardAnchors } from './forwarding/forward-anchors.ts';
import { keepPromises } from './forwarding/keep-promises.ts';
import { copyFormerFiles, writeForwardingPages } from './forwarding/write-forwards.ts';
import { compressFiles, isText } from './hosting/compress-files.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { listLoadedFiles } from './loaded-files/list-loaded-files.ts';
import type { BuiltFile } from './loaded-files/loaded-files.ts';
import { removeMarks } from './marks/remove-marks.ts';
import { isPrecached } from './offline/precached-files.ts';
import { writeServiceWorker } from './offline/service-worker.ts';
import { setPolicies } from './policy/set-policies.ts';
import { refuseTypedMarks } from './proofreading/refuse-typed-marks.ts';
import { completeSearchData } from './search-index/complete-search-data.ts';
import { readDangerPhrases } from './search-index/read-danger-lists.ts';
import { writePassages } from './search-index/write-passages.ts';

/** What the steps know of the build besides the site. */
export interface Build extends Moves {
  /** What the bundler has made, and of which modules. */
  bundled: BuiltFile[];
  /** Path of a browser that can print; undefined where there is none. */
  browser: string | undefined;
}

/** Something that is done with the finished site. */
export interface Step extends Access {
  /** Whether those after it begin before it has ended, since it waits for something else. */
  goesOn?: true;
  /** Does it. A text it returns is told to whoever builds. */
  run: (site: Site, build: Build) => unknown;
}

const pages = /\.html$/;
/** What may be named after an entry. */
const pictures = /^(?:figures|social)\//;
const texts = /^[\w-]+\/[\w-]+\/index\.(?:html|md)$/;
const none = /$^/;
const searchData = /^search-records\.json$/;
const printed = /^booklet\b|^_astro\/|\.(?:ico|png|svg)$/;
const exported = /\.md$|^llms(?:-full)?\.txt$|^feed\.\w+$|\.epub$/;
/** What every reader's browser may load; what readers download is written later, and the worker last. */
const loaded = /^_astro\/|^search-\w+\.json$|\.(?:css|ico|png|svg|webmanifest)$/;

/**
 * All that is done with the site once Astro has written it, in this order. A step can read and write no other files than
 * it says here, and `tests/unit/build/steps.test.ts` makes sure that none reads what a later one writes. Each has its own
 * tests in `tests/unit/build/`, under the path of its module.
 */
export const steps: Step[] = [
  { name: 'proofreading', run: (site) => refuseTypedMarks(site), reads: none, writes: none },
  { name: 'policy', run: setPolicies, reads: none, writes: pages },
  { name: 'marks', run: removeMarks, reads: none, writes: pages },
  { name: 'former anchors', run: forwardAnchors, reads: none, writes: pages },
  { name: 'former files', run: copyFormerFiles, reads: pictures, writes: pictures },
  { name: 'booklet', run: writeBookletPdf, reads: printed, writes: /\.pdf$/, goesOn: true },
  {
    name: 'search data',
    run: (site) => completeSearchData(site, readDangerPhrases(process.cwd())),
    reads: searchData,
    writes: searchData,
  },
  { name: 'passages', run: writePassages, reads: searchData, writes: /^search-(?:passages|accounts)\.json$/ },
  { name: 'loaded files', run: listLoadedFiles, reads: loaded, writes: /^about\/index\.html$/ },
  { name: 'exports', run: writeExports, reads: /^cover\.png$|^_astro\/.+\.(?:jpg|png)$/, writes: exported },
  { name: 'former pages', run: writeForwardingPages, reads: texts, writes: texts },
  { name: 'service worker', run: writeServiceWorker, reads: { test: isPrecached }, writes: /^sw\.js$/ },
  { name: 'hosts', run: writeHostFiles, reads: pages, writes: /^_(?:headers|redirects(?:\.\w+)?)$/ },
  { name: 'promises', run: keepPromises, reads: pages, writes: none },
  { name: 'compression', run: compressFiles, reads: { test: isText }, writes: /\.(?:br|gz)$/ },
];
