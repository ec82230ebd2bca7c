/**
 * Features of a browser that this site never uses: what hears, sees, places, tracks or charges a reader. Not all there
 * are, since every answer has this list in it and the first must be short.
 */
const deniedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'interest-cohort',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** No page may be shown inside another. Only a header can say this; in a page's own `meta` it is ignored. */
export const framing = "frame-ancestors 'none'";

/** Sent with every answer, whatever was asked for. */
export const commonHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** How long a copy may be used. Everything that has no hash in its name is asked for anew, which costs one short answer. */
const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  checked: 'public, max-age=0, must-revalidate',
  worker: 'no-cache',
} as const;

/** Folders in which every name holds a hash of what is in the file. */
export const hashedFolders = ['_astro/'] as const;

/**
 * How long a copy of a file may be used.
 * @param file Path within the built site, without a slash before it.
 */
export function getCacheControl(file: string): string {
  if (file === 'sw.js') return cacheControl.worker;
  return hashedFolders.some((folder) => file.startsWith(folder)) ? cacheControl.hashed : cacheControl.checked;
}

/** Types that hosts may not know, by name or by ending. */
const mediaTypes = new Map([
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['epub', 'application/epub+zip'],
  ['md', 'text/markdown; charset=utf-8'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ['webmanifest', 'application/manifest+json'],
]);

/** The type of a file that a host may not know by itself. */
export const findMediaType = (file: string): string | undefined =>
  mediaTypes.get(file) ?? mediaTypes.get(file.slice(file.lastIndexOf('.') + 1));

/**
 * The content security policy in the head of a page.
 * @throws When it has none.
 */
export function getPagePolicy(html: string): string {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error('The page has no content security policy.');
  return policy;
}
