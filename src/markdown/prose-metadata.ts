/** A place in an entry's prose that cites a work. */
export interface CitedPlace {
  key: string;
  /** What the place is called: “paragraph 3”, “note 1”. */
  name: string;
  /** Anchor of the place, without the entry's name; undefined where only the entry has one. */
  anchor?: string;
}

/** What the Markdown plugins record of an entry's prose; Astro passes it on as `remarkPluginFrontmatter`. */
export interface ProseMetadata {
  citedPlaces: CitedPlace[];
  /** Ids of the terms whose first use is a link. */
  markedTerms: string[];
  /** Ids of the pictures, in their order. */
  pictures: string[];
}
