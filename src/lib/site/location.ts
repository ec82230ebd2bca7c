/** Where a built site will be published, for absolute URLs. */
export interface SiteLocation {
  /** Scheme and host, such as `https://example.org`. */
  site: string;
  /** What it lies under: `/`, or such as `/guide/`. */
  base: string;
}

/**
 * Reads where the site will be published from the environment.
 * @param environment Holds `SITE_URL`, scheme and host, and `BASE_PATH`, with or without slashes at its ends; both may be
 *   missing or empty.
 * @param defaultSite Where it is published if `SITE_URL` says nothing.
 * @throws When either is not what it must be, with what to write instead.
 */
export function readSiteLocation(
  { SITE_URL, BASE_PATH }: Record<string, string | undefined>,
  defaultSite = 'https://site.example',
): SiteLocation {
  const address = URL.parse(SITE_URL?.trim() || defaultSite);
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new Error(`SITE_URL is "${SITE_URL ?? ''}". Write scheme and host, such as https://example.org.`);
  if (address.href !== `${address.origin}/`) {
    const advice = `Write ${address.origin}, and what follows as BASE_PATH=${address.pathname}.`;
    throw new Error(`SITE_URL is "${SITE_URL ?? ''}", which is more than scheme and host. ${advice}`);
  }
  const names = (BASE_PATH ?? '').trim().split('/').filter(Boolean);
  if (!names.every((name) => /^[\w~-][\w.~-]*$/.test(name)))
    throw new Error(`BASE_PATH is "${BASE_PATH ?? ''}". Write a path of letters, digits and hyphens, such as /guide/.`);
  return { site: address.origin, base: ['', ...names, ''].join('/') };
}
