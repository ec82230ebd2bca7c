import type { Root } from 'hast';
import { parseHtml } from '../html/parse-html.ts';
import type { Change } from './change.ts';

/** A page of the built site: what Astro wrote, read as a tree once, and what is to be changed in it. */
export class BuiltPage {
  /** Where it lies in the site, such as `about/index.html`. */
  readonly path: string;
  /** The text that Astro wrote. */
  readonly source: string;
  readonly #changes: Change[] = [];
  #tree: Root | undefined;
  #html: string | undefined;

  constructor(path: string, source: string) {
    this.path = path;
    this.source = source;
  }

  /** The same as a tree, for reading alone. */
  get tree(): Root {
    this.#tree ??= parseHtml(this.source);
    return this.#tree;
  }

  /** Adds changes, in any order. */
  change(...changes: Change[]): void {
    this.#changes.push(...changes);
    this.#html = undefined;
  }

  /** The page with all changes so far. Throws where two of them concern the same stretch. */
  get html(): string {
    this.#html ??= this.#applyChanges();
    return this.#html;
  }

  #applyChanges(): string {
    const pieces: string[] = [];
    let place = 0;
    for (const { start, end, text } of this.#changes.toSorted(
      (one, other) => one.start - other.start || one.end - other.end,
    )) {
      if (start < place) throw new Error(`${this.path} is changed twice at “${this.source.slice(start, place)}”.`);
      pieces.push(this.source.slice(place, start), text);
      place = end;
    }
    return [...pieces, this.source.slice(place)].join('');
  }
}
