import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteLocation } from '../../lib/site/location.ts';
import { BuiltPage } from './built-page.ts';
import type { Change } from './change.ts';

/** A page as Astro wrote it. */
export type WrittenPage = Pick<BuiltPage, 'path' | 'source' | 'tree'>;

/** The finished site, as the steps of a build see it. Whatever names a file throws when there is none. */
export interface Site {
  readonly location: SiteLocation;
  /** Where each file lies in the site, such as `about/index.html`. */
  readonly paths: string[];
  /** Pages as Astro wrote them, whatever steps change. */
  readonly pages: WrittenPage[];
  getPage: (path: string) => WrittenPage;
  /** What a file holds by now. */
  getBytes: (path: string) => Buffer;
  /** Likewise, as text. */
  getText: (path: string) => string;
  /** Changes the text of a page. */
  change: (path: string, ...changes: Change[]) => void;
  /** Writes a file that is no page, or writes it anew. */
  write: (path: string, content: string | Uint8Array) => void;
}

/** Tells files by their paths, as a regular expression does. */
export interface Files {
  test: (path: string) => boolean;
}

/** A step, and which files it reads and writes. Pages as Astro wrote them are there for all. */
export interface Access {
  name: string;
  reads: Files;
  writes: Files;
}

/** The finished site in memory: each file is read at most once, and written once, when all steps are done. */
export class BuiltSite implements Site {
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
    this.#paths = new Set(files.map((file) => file.replaceAll('\\', '/')));
  }

  get paths(): string[] {
    return [...this.#paths].toSorted();
  }

  get pages(): BuiltPage[] {
    return this.paths.filter((path) => path.endsWith('.html')).map((path) => this.getPage(path));
  }

  getPage(path: string): BuiltPage {
    const page = this.#pages.get(path) ?? new BuiltPage(path, this.#read(path).toString());
    this.#pages.set(path, page);
    return page;
  }

  getBytes(path: string): Buffer {
    const page = this.#pages.get(path);
    return page === undefined ? this.#read(path) : Buffer.from(page.html);
  }

  getText(path: string): string {
    return this.#pages.get(path)?.html ?? this.#read(path).toString();
  }

  change(path: string, ...changes: Change[]): void {
    this.getPage(path).change(...changes);
    this.#written.add(path);
  }

  write(path: string, content: string | Uint8Array): void {
    this.#paths.add(path);
    this.#files.set(path, Buffer.from(content));
    this.#written.add(path);
  }

  /** The site as a step sees it that can do no more than it says of itself. */
  limitTo({ name, reads, writes }: Access): Site {
    const allow = (files: Files, path: string, does: string) => {
      if (!files.test(path))
        throw new Error(`The step “${name}” ${does} ${path}, and does not say so in src/build/steps.ts.`);
    };
    const { location, paths, pages } = this;
    return {
      location,
      paths,
      pages,
      getPage: (path) => this.getPage(path),
      getBytes: (path) => {
        allow(reads, path, 'reads');
        return this.getBytes(path);
      },
      getText: (path) => {
        allow(reads, path, 'reads');
        return this.getText(path);
      },
      change: (path, ...changes) => {
        allow(writes, path, 'changes');
        this.change(path, ...changes);
      },
      write: (path, content) => {
        allow(writes, path, 'writes');
        this.write(path, content);
      },
    };
  }

  /** Writes to the disk whatever has changed. */
  save(): void {
    for (const path of this.#written) {
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
