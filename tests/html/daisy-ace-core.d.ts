/** Ace by DAISY comes without types. */
declare module '@daisy/ace-core' {
  import type { createAceRunner } from './ace-runner.ts';

  /** Checks an EPUB, and writes the report to stdout. */
  export default function ace(
    file: string,
    options: { cwd: string; doNotReportMedia: boolean },
    runner: ReturnType<typeof createAceRunner>,
  ): Promise<unknown>;
}
