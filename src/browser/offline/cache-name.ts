/**
 * The cache that holds the kept copy. It carries the scope, so that two sites under one host never touch each other's.
 * @param scope Address under which the site lies, with its last slash.
 */
export const getCacheName = (scope: string) => `why-we-go-back ${scope}`;
