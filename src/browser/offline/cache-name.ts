/**
 * The cache that holds the offline copy. Its name carries the scope, so that two sites on one host never share a cache.
 * @param scope Address under which the site lies, with its last slash.
 */
export const getCacheName = (scope: string) => `${import.meta.env.SITE_SLUG} ${scope}`;
