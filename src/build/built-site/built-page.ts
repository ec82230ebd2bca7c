import type { Root } from 'hast';
import { parseHtml } from '../html/parse-html.ts';

/** A stretch of a page's text, in UTF-16 units: the first, and the one after the last. */
export interface Range {
  start: number;
  end: number;
}

/** A page of the built site: its text as Astro wrote it, read as a tree once, and what is to be changed in it. */
export class BuiltPage {
  /** Where it lies in the site, such as `about/index.html`. */
  readonly path: string;
  readonly #source: string;
  readonly #changes: (Range & { text: string })[] = [];
  #tree: Root | undefined;
  #html: string | undefined;

  constructor(path: string, source: string) {
    this.path = path;
    this.#source = source;
  }

  /** The page as Astro wrote it, for reading alone: changes are made to the text. */
  get tree(): Root {
    this.#tree ??= parseHtml(this.#source);
    return this.#tree;
  }

  /** Puts a text in the place of a stretch of what Astro wrote; an empty stretch is where it is put in. */
  change({ start, end }: Range, text: string): void {
    this.#changes.push({ start, end, text });
    this.#html = undefined;
  }

  /** The page with all changes so far. Throws where two of them concern the same stretch. */
  get html(): string {
    this.#html ??= this.#apply();
    return this.#html;
  }

  #apply(): string {
    const pieces: string[] = [];
    let place = 0;
    for (const { start, end, text } of this.#changes.toSorted((one, other) => one.start - other.start)) {
      if (start < place) throw new Error(`${this.path} is changed twice at “${this.#source.slice(start, place)}”.`);
      pieces.push(this.#source.slice(place, start), text);
      place = end;
    }
    return [...pieces, this.#source.slice(place)].join('');
  }
}
