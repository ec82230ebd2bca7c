interface ImportMetaEnv {
  /** Whether the site is built to keep a copy of itself for reading offline: unless `SERVICE_WORKER` is `off`. */
  readonly KEEPS_COPY: boolean;
}
