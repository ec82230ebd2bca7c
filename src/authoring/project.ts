/** What a command works on. */
export interface Project {
  /** The project’s folder, which holds `content/`. */
  root: string;
  /** Today, as `YYYY-MM-DD`. */
  today: string;
  /** Asks the network. */
  ask: typeof fetch;
  /** Puts a question to the author; undefined where nobody is there to answer. */
  question?: ((text: string) => Promise<string>) | undefined;
}
