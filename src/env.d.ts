interface ImportMetaEnv {
  /** Whether the site is built with an offline copy: unless `SERVICE_WORKER` is `off`. */
  readonly OFFLINE_COPY: boolean;
  /** What is named after the site, for scripts, which would carry all of `content/site.json` otherwise. */
  readonly SITE_SLUG: string;
}

/** The phrases of danger and the numbers to call, read from the content by `src/build/search-index/danger-lists.ts`. */
declare module 'virtual:danger-lists' {
  /* eslint-disable @typescript-eslint/consistent-type-imports -- such a declaration cannot import from a path */
  export const lists: import('./lib/danger/lists.ts').DangerLists;
  export const help: import('./lib/danger/help.ts').HelpCountry[];
  /* eslint-enable */
}
