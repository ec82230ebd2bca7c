import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteLocation } from '../../lib/site/location.ts';
import { BuiltPage } from './built-page.ts';

/** The finished site in memory: each file is read at most once, and written once, when all steps are done. */
export class BuiltSite {
  readonly location: SiteLocation;
  readonly #folder: string;
  readonly #paths: Set<string>;
  readonly #pages = new Map<string, BuiltPage>();
  /** What was read, and what is to be written. */
  readonly #files = new Map<string, Buffer>();
  readonly #written = new Set<string>();

  /** @param folder Where Astro has built it. */
  constructor(folder: string, location: SiteLocation) {
    this.#folder = folder;
    this.location = location;
    const files = globSync('**/*.*', { cwd: folder });
    this.#paths = new Set(files.map((file) => file.replaceAll('\\', '/')).toSorted());
  }

  /** Where each file lies in the site, such as `about/index.html`. */
  get paths(): string[] {
    return [...this.#paths];
  }

  get pages(): BuiltPage[] {
    return this.paths.filter((path) => path.endsWith('.html')).map((path) => this.getPage(path));
  }

  /** @param path Such as `about/index.html`. Throws when there is no such page. */
  getPage(path: string): BuiltPage {
    const page = this.#pages.get(path) ?? new BuiltPage(path, this.#read(path).toString());
    this.#pages.set(path, page);
    return page;
  }

  /** What a file holds by now, as text. Throws when there is none. */
  getText(path: string): string {
    return this.#pages.get(path)?.html ?? this.#read(path).toString();
  }

  /** What a file holds by now. Throws when there is none. */
  getBytes(path: string): Buffer {
    const page = this.#pages.get(path);
    return page === undefined ? this.#read(path) : Buffer.from(page.html);
  }

  /** Writes a file that is no page, or writes it anew. */
  write(path: string, content: string | Uint8Array): void {
    this.#paths.add(path);
    this.#files.set(path, Buffer.from(content));
    this.#written.add(path);
  }

  /** Writes to the disk whatever has changed. */
  save(): void {
    for (const path of [...this.#written, ...this.#pages.keys()]) {
      const file = join(this.#folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, this.getBytes(path));
    }
  }

  #read(path: string): Buffer {
    const bytes = this.#files.get(path) ?? readFileSync(join(this.#folder, path));
    this.#files.set(path, bytes);
    return bytes;
  }
}
